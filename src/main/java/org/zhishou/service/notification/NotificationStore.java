package org.zhishou.service.notification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhishou.service.access.Caller;
import org.zhishou.service.platform.database.RecordColumns;
import org.zhishou.service.platform.database.Rows;
import org.zhishou.service.platform.database.Table;
import org.zhishou.service.platform.listing.Listing;
import org.zhishou.service.platform.listing.Selection;

/** The notices of all counties, whom they concern and who read them. */
@Repository
class NotificationStore {
  private static final String UNREAD =
      " and not exists (select 1 from notice_reading r where r.notice = n.id and r.reader = ?)";

  private final JdbcClient sql;
  private final Table<Notification> notices;

  NotificationStore(JdbcClient sql) {
    this.sql = sql;
    notices =
        new Table<>(
            sql,
            "notice",
            Notification.class,
            new RecordColumns()
                .named("at", "happened_at")
                .text("kind", NotificationKind::id, NotificationKind::of));
  }

  /**
   * A notice in somebody's list.
   *
   * @param readAt null where it was not read yet
   */
  record Read(Notification notice, @Nullable Instant readAt) {}

  void insert(Notification notice, Set<Audience> concerned) {
    notices.insert(notice);
    concerned.forEach(
        one ->
            sql.sql("insert into notice_audience (notice, audience) values (?, ?)")
                .params(notice.id(), one.key())
                .update());
  }

  Optional<Notification> find(String id) {
    return sql.sql("select * from notice where id = ?").param(id).query(notices).optional();
  }

  /** What concerns a caller, latest first; all, or what was or was not read yet. */
  Selection<Read> page(Caller caller, Listing listing) {
    var concerning = Concerning.of(caller);
    var condition = concerning.condition() + state(listing.filters().get("state"));
    var values = new ArrayList<Object>(concerning.values());
    if (listing.filters().containsKey("state")) {
      values.add(caller.userId());
    }
    if (listing.filters().containsKey("kind")) {
      condition += " and n.kind = ?";
      values.add(listing.filters().get("kind"));
    }
    var total =
        sql.sql("select count(*) from notice n" + condition)
            .params(values)
            .query(Integer.class)
            .single();
    var items =
        sql.sql(
                "select n.*, (select r.read_at from notice_reading r where r.notice = n.id and"
                    + " r.reader = ?) as read_at from notice n"
                    + condition
                    + " order by n.number desc limit ? offset ?")
            .params(
                Stream.of(
                        Stream.of(caller.userId()),
                        values.stream(),
                        Stream.of(listing.size(), (long) listing.page() * listing.size()))
                    .flatMap(part -> part)
                    .toList())
            .query(
                (row, number) ->
                    new Read(notices.mapRow(row, number), Rows.instantOrNull(row, "read_at")))
            .list();
    return new Selection<>(items, total);
  }

  private static String state(@Nullable String wanted) {
    if (wanted == null) {
      return "";
    }
    return wanted.equals("UNREAD") ? UNREAD : UNREAD.replace("not exists", "exists");
  }

  /** The notice as it stands in a caller's list; empty where it does not. */
  Optional<Read> find(Caller caller, String id) {
    var concerning = Concerning.of(caller);
    return sql.sql(
            "select n.*, (select r.read_at from notice_reading r where r.notice = n.id and"
                + " r.reader = ?) as read_at from notice n"
                + concerning.condition()
                + " and n.id = ?")
        .params(
            Stream.of(
                    Stream.of(caller.userId()),
                    concerning.values().stream(),
                    Stream.of((Object) id))
                .flatMap(part -> part)
                .toList())
        .query(
            (row, number) ->
                new Read(notices.mapRow(row, number), Rows.instantOrNull(row, "read_at")))
        .optional();
  }

  /** Notes that a caller read what nobody noted before; how many. */
  int markRead(Caller caller, @Nullable String only, Instant now) {
    var concerning = Concerning.of(caller);
    var values = new ArrayList<Object>(List.of(caller.userId(), Rows.time(now)));
    values.addAll(concerning.values());
    values.add(caller.userId());
    if (only != null) {
      values.add(only);
    }
    return sql.sql(
            "insert into notice_reading (notice, reader, read_at) select n.id, cast(? as"
                + " varchar(200)), cast(? as timestamp with time zone) from notice n"
                + concerning.condition()
                + UNREAD
                + (only == null ? "" : " and n.id = ?"))
        .params(values)
        .update();
  }

  int deleteBefore(Instant oldest) {
    return sql.sql("delete from notice where happened_at < ?").param(Rows.time(oldest)).update();
  }

  /** The condition that a notice {@code n} is for a caller, and the values of its parameters. */
  private record Concerning(String condition, List<Object> values) {
    static Concerning of(Caller caller) {
      var values = new ArrayList<Object>();
      var groups = Audience.with(caller).stream().map(Audience::key).sorted().toList();
      values.addAll(groups);
      var marks = String.join(", ", groups.stream().map(group -> "?").toList());
      var condition =
          " where exists (select 1 from notice_audience a where a.notice = n.id and a.audience in ("
              + marks
              + "))";
      if (caller.county() == null) {
        return new Concerning(condition, values);
      }
      values.add(caller.county());
      return new Concerning(condition + " and n.county = ?", values);
    }
  }
}
