package org.zhishou.engine.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.zhishou.engine.problem.Physician;
import org.zhishou.engine.problem.RosterProblem;

/** From a sketch to a problem: draws the physicians, then applies the variants asked for. */
final class CountyDraw {
  private final CountySketch sketch;
  private final SampleOptions options;
  private final SplittableRandom random;
  private final PhysicianNames names = new PhysicianNames();

  CountyDraw(CountySketch sketch, SampleOptions options) {
    this.sketch = sketch;
    this.options = options;
    this.random = new SplittableRandom(options.seed());
  }

  RosterProblem problem() {
    var period = SampleCalendar.period(options.weeks());
    var absences = new Absences(period);
    var dispatched = dispatchedDrafts();
    new DispatchedStaff(random.split(), new Reach(sketch), absences, options.weeks())
        .fill(dispatched);
    var physicians = new ArrayList<Physician>();
    dispatched.forEach(draft -> physicians.add(draft.toPhysician()));
    physicians.addAll(ownStaff(absences, random.split(), dispatched.size()));
    var problem =
        new RosterProblem(
            "%s, %d weeks from 28 September 2026".formatted(sketch.name(), options.weeks()),
            period,
            sketch.calendar(),
            sketch.policy(),
            sketch.hospitals(),
            sketch.centres(),
            physicians,
            sketch.travelTimes(),
            List.of());
    return Variants.apply(problem, options);
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

  private List<Physician> ownStaff(Absences absences, SplittableRandom random, int before) {
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
