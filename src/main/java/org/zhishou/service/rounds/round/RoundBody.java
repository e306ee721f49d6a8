package org.zhishou.service.rounds.round;

import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.FaultCode;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Fields;
import org.zhishou.engine.json.Names;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.json.Scalars;
import org.zhishou.engine.json.Shape;
import org.zhishou.engine.problem.Period;
import org.zhishou.engine.problem.PeriodShape;
import org.zhishou.engine.text.Text;

/** What a client says of a round: its terms, and when it is opened its weeks. */
record RoundBody(RoundTerms terms, Period period) {
  private static final int LONGEST_NAME = 200;
  private static final Shape<Integer> YEAR = Scalars.whole(2000, 2999);
  private static final Shape<Integer> NUMBER = Scalars.whole(1, 4);
  private static final Shape<Unsubmitted> UNSUBMITTED = Scalars.oneOf(Unsubmitted.class);

  static Shape<RoundBody> opening() {
    return new OpeningShape();
  }

  static Shape<RoundTerms> edit(Round round) {
    return new EditShape(round);
  }

  /** The id that a round of these weeks has. */
  String id() {
    return id(period);
  }

  private static String id(Period period) {
    return Quarter.of(period).map(Quarter::toString).orElse(period.firstDay().toString());
  }

  private static @Nullable RoundTerms terms(Fields fields, @Nullable String usualName) {
    var name = fields.optional("name", Scalars.text(LONGEST_NAME));
    var deadline = fields.mandatory("deadline", Scalars.INSTANT);
    var unsubmitted = fields.mandatory("whoeverSubmittedNothing", UNSUBMITTED);
    var known = name == null ? usualName : name;
    return known == null || deadline == null || unsubmitted == null
        ? null
        : new RoundTerms(known, deadline, unsubmitted);
  }

  private record OpeningShape() implements Shape<RoundBody> {
    private static final Names NAMES =
        Names.of("name", "period", "year", "quarter", "deadline", "whoeverSubmittedNothing");

    @Override
    public Text expected() {
      return Fields.OBJECT;
    }

    @Override
    public @Nullable RoundBody read(Place place, Faults faults) {
      var fields = Fields.of(place, NAMES, faults);
      if (fields == null) {
        return null;
      }
      var period = period(fields, faults);
      var terms = terms(fields, period == null ? null : id(period));
      return period == null || terms == null ? null : new RoundBody(terms, period);
    }

    private static @Nullable Period period(Fields fields, Faults faults) {
      if (fields.at("year").missing() && fields.at("quarter").missing()) {
        return fields.mandatory("period", new PeriodShape());
      }
      if (!fields.at("period").missing()) {
        faults.add(FaultCode.PERIOD_GIVEN_TWICE, fields.at("period"));
      }
      var year = fields.mandatory("year", YEAR);
      var number = fields.mandatory("quarter", NUMBER);
      return year == null || number == null ? null : new Quarter(year, number).period();
    }
  }

  /** What a round is known by may stand there as it was read, and stays as it is. */
  private record EditShape(Round round) implements Shape<RoundTerms> {
    private static final Names NAMES = Names.of("name", "deadline", "whoeverSubmittedNothing");

    @Override
    public Text expected() {
      return Fields.OBJECT;
    }

    @Override
    public @Nullable RoundTerms read(Place place, Faults faults) {
      var fields = Fields.of(place, NAMES, faults);
      return fields == null ? null : terms(fields, round.name());
    }
  }
}
