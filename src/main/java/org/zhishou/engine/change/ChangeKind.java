package org.zhishou.engine.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Fields;
import org.zhishou.engine.json.Names;
import org.zhishou.engine.json.Place;

/** The kinds of changes and how each is read. */
public enum ChangeKind {
  WITHDRAW_HOSPITAL(WithdrawHospital::read, "hospital", "from", "to"),
  WITHDRAW_PHYSICIAN(WithdrawPhysician::read, "physician", "from", "to", "reason"),
  ADD_PHYSICIAN(AddPhysician::read, "physician"),
  OPEN_CENTRE(OpenCentre::read, "centre", "from"),
  CLOSE_CENTRE(CloseCentre::read, "centre", "from", "to"),
  REOPEN_CENTRE(ReopenCentre::read, "centre", "from"),
  CHANGE_DUTY_DAYS(ChangeDutyDays::read, "centre", "dutyDaysPerWeek"),
  CHANGE_SESSIONS(ChangeSessions::read, "centre", "openSessions"),
  CHANGE_POLICY_LIMIT(ChangePolicyLimit::read, "limit", "value"),
  CHANGE_PHYSICIAN_LIMIT(ChangePhysicianLimit::read, "physician", "limit", "value"),
  CHANGE_AWAY_LIMIT(ChangeAwayLimit::read, "hospital", "specialty", "maxAwayPerDay", "from", "to"),
  CHANGE_WEIGHT(ChangeWeight::read, "rule", "weight"),
  PERMIT_HOSPITAL(PermitHospital::read, "centre", "hospital"),
  PERMIT_CENTRE(PermitCentre::read, "physician", "centre"),
  POST_PHYSICIAN(PostPhysician::read, "physician", "centre", "from", "to", "daysPerWeek"),
  CHANGE_TOUR(ChangeTour::read, "tour"),
  REPLACE_DAY(ReplaceDay::read, "date", "working");

  private interface Reading {
    @Nullable Change read(Fields fields, Faults faults);
  }

  private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');
  private final Reading reading;
  private final Names names;

  ChangeKind(Reading reading, String... names) {
    this.reading = reading;
    var all = new ArrayList<>(List.of("kind"));
    all.addAll(List.of(names));
    this.names = Names.of(all.toArray(String[]::new));
  }

  /** The kind as it stands in JSON, such as {@code withdraw-hospital}. */
  public String id() {
    return id;
  }

  @Nullable Change read(Place place, Faults faults) {
    var fields = Fields.of(place, names, faults);
    return fields == null ? null : reading.read(fields, faults);
  }
}
