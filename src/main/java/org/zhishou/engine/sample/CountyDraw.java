package org.zhishou.engine.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.zhishou.engine.problem.Physician;
import org.zhishou.engine.problem.RosterProblem;

/** From a sketch to a problem: draws the physicians. */
final class CountyDraw {
  private final CountySketch sketch;
  private final SampleOptions options;
  private final SplittableRandom random;
  private final PhysicianNames names = new PhysicianNames();

  CountyDraw(CountySketch sketch, SampleOptions options, SplittableRandom random) {
    this.sketch = options.halfDays() ? Variants.inHalfDays(sketch) : sketch;
    this.options = options;
    this.random = random;
  }

  RosterProblem problem() {
    var period = SampleCalendar.period(options.weeks());
    var absences = new Absences(period);
    var physicians = dispatched(absences);
    var ownStaff = ownStaff(absences, physicians.size());
    var sent = options.tight() ? Variants.cutByAThird(physicians) : physicians;
    var county =
        new RosterProblem(
            name(),
            period,
            sketch.calendarWrittenOut() ? SampleCalendar.days(period) : null,
            sketch.policy(),
            sketch.hospitals(),
            sketch.centres(),
            Stream.concat(sent.stream(), ownStaff.stream()).toList(),
            sketch.travelTimes(),
            List.of(),
            List.of(),
            List.of());
    return options.measures() ? OtherMeasures.in(county, sketch) : county;
  }

  private String name() {
    return "%s, %d weeks from 28 September 2026%s%s%s"
        .formatted(
            sketch.name(),
            options.weeks(),
            options.tight() ? ", tight" : "",
            options.halfDays() ? ", half-days" : "",
            options.measures() ? ", all measures" : "");
  }

  private List<Physician> dispatched(Absences absences) {
    var drafts = dispatchedDrafts();
    new DispatchedStaff(random.split(), new SketchReach(sketch), absences, options.weeks())
        .fill(drafts);
    return drafts.stream().map(PhysicianDraft::toPhysician).toList();
  }

  private List<PhysicianDraft> dispatchedDrafts() {
    var drafts = new ArrayList<PhysicianDraft>();
    for (var post : sketch.hospitalPosts()) {
      for (var place = 0; place < post.physicians(); place++) {
        drafts.add(draft(drafts.size() + 1, post.hospital(), post.specialty()));
      }
    }
    return drafts;
  }

  private List<Physician> ownStaff(Absences absences, int before) {
    var physicians = new ArrayList<Physician>();
    for (var post : sketch.centrePosts()) {
      var draft = draft(before + physicians.size() + 1, post.centre(), post.specialty());
      draft.title = post.title();
      draft.maxDutyDaysPerWeek = post.maxDutyDaysPerWeek();
      var own = random.split();
      if (own.nextInt(SampleCounty.QUARTER_WEEKS) < options.weeks()) {
        absences.leave(draft, own);
      }
      physicians.add(draft.toPhysician());
    }
    return physicians;
  }

  private PhysicianDraft draft(int number, String institution, String specialty) {
    return new PhysicianDraft("P" + number, names.next(random), institution, specialty);
  }
}
