package org.zhishou.service.record.settings;

import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Fields;
import org.zhishou.engine.json.Names;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.json.Scalars;
import org.zhishou.engine.json.Shape;
import org.zhishou.engine.text.Text;
import org.zhishou.service.record.ledger.EntryType;

/** Settings as a client says them; what is not said is as usual. */
final class SettingsShape implements Shape<RecordSettings> {
  private static final Names NAMES =
      Names.of(
          "dutyDaysPerMonth",
          "typesTowardsPromotion",
          "requiredMonths",
          "restDayHalfDayMinutes",
          "eveningMinutes",
          "minutesOfDayOff",
          "staleAfterDays",
          "toursPerQuarter");
  private static final Shape<EntryType> TYPE = Scalars.oneOf(EntryType.class);
  private static final Shape<Integer> MINUTES = Scalars.whole(0, 1440);

  @Override
  public Text expected() {
    return Fields.OBJECT;
  }

  @Override
  public @Nullable RecordSettings read(Place place, Faults faults) {
    var fields = Fields.of(place, NAMES, faults);
    if (fields == null) {
      return null;
    }
    var usual = RecordSettings.USUAL;
    var types = fields.optionalList("typesTowardsPromotion", TYPE);
    return new RecordSettings(
        fields.optional("dutyDaysPerMonth", Scalars.whole(1, 31), usual.dutyDaysPerMonth()),
        types == null ? usual.typesTowardsPromotion() : types,
        fields.optional("requiredMonths", Scalars.whole(1, 120), usual.requiredMonths()),
        fields.optional("restDayHalfDayMinutes", MINUTES, usual.restDayHalfDayMinutes()),
        fields.optional("eveningMinutes", MINUTES, usual.eveningMinutes()),
        fields.optional("minutesOfDayOff", Scalars.whole(1, 1440), usual.minutesOfDayOff()),
        fields.optional("staleAfterDays", Scalars.whole(1, 3660), usual.staleAfterDays()),
        fields.optional("toursPerQuarter", Scalars.whole(0, 100), usual.toursPerQuarter()));
  }
}
