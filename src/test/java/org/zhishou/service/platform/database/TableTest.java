package org.zhishou.service.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class TableTest {
  private static final Instant NOON = Instant.parse("2026-10-13T04:00:00Z");

  enum Colour {
    RED,
    GREEN
  }

  record Range(long low, @Nullable Long high) {}

  record Thing(
      String id,
      Colour colour,
      Locale language,
      LocalDate day,
      Instant madeAt,
      @Nullable Instant endedAt,
      @Nullable Range range,
      List<String> tags) {
    Thing(String id) {
      this(
          id,
          Colour.RED,
          Locale.SIMPLIFIED_CHINESE,
          LocalDate.of(2026, 10, 13),
          NOON,
          null,
          null,
          List.of());
    }

    Thing with(@Nullable Range other, String... tagged) {
      return new Thing(id, colour, language, day, madeAt, endedAt, other, List.of(tagged));
    }
  }

  private final JdbcClient sql =
      JdbcClient.create(
          new DriverManagerDataSource(
              "jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=PostgreSQL;DB_CLOSE_DELAY=-1"));
  private final Table<Thing> things =
      new Table<>(
          sql,
          "thing",
          Thing.class,
          new RecordColumns()
              .named("day", "on_day")
              .named("range.low", "range_low")
              .<List<String>>text(
                  "tags", tags -> String.join(",", tags), text -> List.of(text.split(","))));

  @BeforeEach
  void make() {
    sql.sql(
            """
            create table thing (id varchar(60), county varchar(60), colour varchar(60),
              language varchar(60), on_day date, made_at timestamp with time zone,
              ended_at timestamp with time zone, range_low bigint, high bigint, tags varchar(60))
            """)
        .update();
  }

  private Thing kept(String id) {
    return sql.sql("select * from thing where id = ?").param(id).query(things).single();
  }

  @Test
  void aRecordComesBackAsItWasKept() {
    var thing = new Thing("a").with(new Range(2, null), "new", "old");

    things.insert(thing);

    assertThat(kept("a")).isEqualTo(thing);
  }

  @Test
  void aRecordWithinThatIsMissingComesBackAsNone() {
    things.insert(new Thing("a").with(null, "new"));

    assertThat(kept("a").range()).isNull();
  }

  @Test
  void aRowHoldsWhatStandsBesideTheRecord() {
    things.insert(new Thing("a"), Map.of("county", "ningdu"));

    assertThat(sql.sql("select county from thing").query(String.class).single())
        .isEqualTo("ningdu");
  }

  @Test
  void onlyTheColumnsThatAreNamedAreWritten() {
    things.insert(new Thing("a").with(null, "new"));
    things.insert(new Thing("b").with(null, "new"));

    var rows = things.update(new Thing("a").with(new Range(1, 3L), "old"), "range_low, high", "id");

    assertThat(rows).isEqualTo(1);
    assertThat(kept("a")).isEqualTo(new Thing("a").with(new Range(1, 3L), "new"));
    assertThat(kept("b").range()).isNull();
  }

  @Test
  void aColumnThatNoComponentIsInCannotBeWritten() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> things.update(new Thing("a"), "county", "id"))
        .withMessageContaining("thing.county");
  }
}
