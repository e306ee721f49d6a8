package org.zhishou.service.planning.edit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.draft.DutyEdit;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Fields;
import org.zhishou.engine.json.Names;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.json.Scalars;
import org.zhishou.engine.json.Shape;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.text.Text;

/** One edit of a roster by hand, as clients send it. */
public final class DutyEditShape implements Shape<DutyEdit> {
  private static final Shape<Session> SESSION = Scalars.oneOf(Session.class);
  private static final Shape<Kind> KIND = Scalars.oneOf(kinds());

  private enum Kind {
    ASSIGN("inPlaceOf"),
    CLEAR,
    SWAP,
    MOVE("toDate", "toSession"),
    PIN("pinned");

    private final Names names;

    Kind(String... more) {
      names =
          Names.of(
              Stream.concat(
                      Stream.of("kind", "centre", "tour", "date", "session", "mode", "physician"),
                      Arrays.stream(more))
                  .toArray(String[]::new));
    }

    Names names() {
      return this == SWAP ? Names.of("kind", "one", "other") : names;
    }
  }

  private static SequencedMap<String, Kind> kinds() {
    var byName = new LinkedHashMap<String, Kind>();
    for (var kind : Kind.values()) {
      byName.put(kind.name().toLowerCase(Locale.ROOT), kind);
    }
    return byName;
  }

  @Override
  public Text expected() {
    return Fields.OBJECT;
  }

  @Override
  public @Nullable DutyEdit read(Place place, Faults faults) {
    var named = place.property("kind");
    if (!place.node().isObject() || named.missing()) {
      var fields = Fields.of(place, Kind.ASSIGN.names(), faults);
      return fields == null || fields.mandatory("kind", KIND) == null ? null : unreachable();
    }
    var kind = KIND.read(named, faults);
    var fields = kind == null ? null : Fields.of(place, kind.names(), faults);
    return kind == null || fields == null ? null : edit(kind, fields, faults);
  }

  private static DutyEdit unreachable() {
    throw new IllegalStateException("a missing kind was read");
  }

  private static @Nullable DutyEdit edit(Kind kind, Fields fields, Faults faults) {
    if (kind == Kind.SWAP) {
      var one = fields.mandatory("one", new SeatShape());
      var other = fields.mandatory("other", new SeatShape());
      return one == null || other == null ? null : new DutyEdit.Swap(one, other);
    }
    var seat = SeatShape.seat(fields);
    var before = faults.count();
    var edit =
        switch (kind) {
          case ASSIGN -> assign(seat, fields.optional("inPlaceOf", Scalars.ID));
          case MOVE ->
              move(
                  seat,
                  fields.mandatory("toDate", Scalars.DATE),
                  fields.mandatory("toSession", SESSION));
          case PIN -> pin(seat, fields.mandatory("pinned", Scalars.FLAG));
          default -> seat == null ? null : new DutyEdit.Clear(seat);
        };
    return faults.count() > before ? null : edit;
  }

  private static @Nullable DutyEdit assign(DutyEdit.@Nullable Seat seat, @Nullable String leaving) {
    return seat == null ? null : new DutyEdit.Assign(seat, leaving);
  }

  private static @Nullable DutyEdit move(
      DutyEdit.@Nullable Seat seat, @Nullable LocalDate date, @Nullable Session session) {
    return seat == null || date == null || session == null
        ? null
        : new DutyEdit.Move(seat, date, session);
  }

  private static @Nullable DutyEdit pin(DutyEdit.@Nullable Seat seat, @Nullable Boolean pinned) {
    return seat == null || pinned == null ? null : new DutyEdit.Pin(seat, pinned);
  }

  /** Every date on which an edit changes something. */
  public static List<LocalDate> dates(DutyEdit edit) {
    return switch (edit) {
      case DutyEdit.Assign assign -> List.of(assign.seat().date());
      case DutyEdit.Clear clear -> List.of(clear.duty().date());
      case DutyEdit.Swap swap -> List.of(swap.one().date(), swap.other().date());
      case DutyEdit.Move move -> List.of(move.duty().date(), move.date());
      case DutyEdit.Pin pin -> List.of(pin.duty().date());
    };
  }
}
