package org.zhishou.service.exchange.calendar;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.FaultCode;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.text.Text;
import org.zhishou.service.platform.web.RecordShape;

/** What is asked for: a calendar of one subject, and a name for oneself. */
@Schema(
    name = "CalendarSubscriptionBody",
    description = "Exactly one of physician, centre and hospital.")
record SubscriptionBody(
    @Nullable String physician,
    @Nullable String centre,
    @Nullable String hospital,
    @Schema(description = "For its owner, such as the phone it is on.") @Size(min = 1, max = 100)
        @Nullable String name)
    implements RecordShape.Checked {

  @Override
  public void check(Place at, Faults faults) {
    if (subjects("").count() != 1) {
      faults.unfit(FaultCode.WRONG_TYPE, at, Text.of("problem.expected.one-subject"));
    }
  }

  Subject subject(String county) {
    return subjects(county).findFirst().orElseThrow();
  }

  private Stream<Subject> subjects(String county) {
    return Stream.of(
            new Subject(county, Subject.Kind.PHYSICIAN, physician == null ? "" : physician),
            new Subject(county, Subject.Kind.CENTRE, centre == null ? "" : centre),
            new Subject(county, Subject.Kind.HOSPITAL, hospital == null ? "" : hospital))
        .filter(subject -> !subject.id().isEmpty());
  }
}
