package org.zhishou.service.whatif.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.DateRange;
import org.zhishou.engine.json.FaultCode;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Fields;
import org.zhishou.engine.json.Names;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.json.Scalars;
import org.zhishou.engine.json.Shape;
import org.zhishou.engine.posting.PostingQuestion;
import org.zhishou.engine.posting.PostingQuestion.Vacancy;
import org.zhishou.engine.posting.PostingWeights;
import org.zhishou.engine.problem.Limits;
import org.zhishou.engine.problem.Posting;
import org.zhishou.engine.text.Text;

/**
 * What a client asks of postings.
 *
 * @param mostOfDepartment null for as many as there are
 */
record PostingForm(
    LocalDate from,
    LocalDate to,
    int daysPerWeek,
    List<Vacancy> vacancies,
    @Nullable Integer mostOfDepartment,
    PostingWeights weights) {
  private static final int MOST_VACANCIES = 100;
  private static final int MOST_PHYSICIANS = 20;

  PostingQuestion question(List<Posting> served) {
    return new PostingQuestion(from, to, daysPerWeek, vacancies, mostOfDepartment, served, weights);
  }

  /**
   * @param centres the ids that a vacancy may name
   */
  static Shape<PostingForm> naming(Set<String> centres) {
    return new FormShape(new VacancyShape(centres));
  }

  private record FormShape(VacancyShape vacancy) implements Shape<PostingForm> {
    private static final Names NAMES =
        Names.of("from", "to", "daysPerWeek", "vacancies", "mostOfDepartment", "weights");

    @Override
    public Text expected() {
      return Fields.OBJECT;
    }

    @Override
    public @Nullable PostingForm read(Place place, Faults faults) {
      var fields = Fields.of(place, NAMES, faults);
      if (fields == null) {
        return null;
      }
      var range = DateRange.mandatory(fields, faults);
      var from = range.from();
      var to = range.to();
      var days = fields.optional("daysPerWeek", Limits.DAYS_OF_WEEK, Posting.DEFAULT_DAYS_PER_WEEK);
      var vacancies = fields.mandatoryList("vacancies", vacancy);
      var most = fields.optional("mostOfDepartment", Scalars.whole(0, 1_000));
      var weights = fields.optional("weights", new WeightsShape(), PostingWeights.DEFAULT);
      if (vacancies != null) {
        expectFit(fields.at("vacancies"), faults);
      }
      return from == null || to == null || vacancies == null
          ? null
          : new PostingForm(from, to, days, vacancies, most, weights);
    }

    private static void expectFit(Place list, Faults faults) {
      var size = list.node().size();
      if (size == 0) {
        faults.add(FaultCode.EMPTY_LIST, list);
      } else if (size > MOST_VACANCIES) {
        faults.add(FaultCode.LIST_TOO_LONG, list, size, MOST_VACANCIES);
      }
    }
  }

  private record VacancyShape(Set<String> centres) implements Shape<Vacancy> {
    private static final Names NAMES = Names.of("centre", "specialty", "physicians");

    @Override
    public Text expected() {
      return Fields.OBJECT;
    }

    @Override
    public @Nullable Vacancy read(Place place, Faults faults) {
      var fields = Fields.of(place, NAMES, faults);
      if (fields == null) {
        return null;
      }
      var centre = fields.mandatory("centre", Scalars.ID);
      var specialty = fields.optional("specialty", Scalars.text(100));
      int physicians = fields.optional("physicians", Scalars.whole(1, MOST_PHYSICIANS), 1);
      if (centre != null && !centres.contains(centre)) {
        faults.unfit(FaultCode.UNKNOWN_ID, fields.at("centre"), Text.of("problem.expected.centre"));
        return null;
      }
      return centre == null ? null : new Vacancy(centre, specialty, physicians);
    }
  }

  private record WeightsShape() implements Shape<PostingWeights> {
    private static final Names NAMES =
        Names.of("perMinute", "whereRegular", "servicePerDay", "perRecentPosting");
    private static final Shape<Integer> POINTS = Scalars.whole(0, PostingWeights.MOST);

    @Override
    public Text expected() {
      return Fields.OBJECT;
    }

    @Override
    public @Nullable PostingWeights read(Place place, Faults faults) {
      var fields = Fields.of(place, NAMES, faults);
      if (fields == null) {
        return null;
      }
      var usual = PostingWeights.DEFAULT;
      return new PostingWeights(
          fields.optional("perMinute", POINTS, usual.perMinute()),
          fields.optional("whereRegular", POINTS, usual.whereRegular()),
          fields.optional("servicePerDay", POINTS, usual.servicePerDay()),
          fields.optional("perRecentPosting", POINTS, usual.perRecentPosting()));
    }
  }
}
