package org.zhishou.engine.change;

import java.util.ArrayList;
import java.util.List;
import org.zhishou.engine.json.Fault;
import org.zhishou.engine.json.FaultCode;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.FaultyProblemException;
import org.zhishou.engine.problem.ProblemReader;
import org.zhishou.engine.problem.ProblemWriter;
import tools.jackson.databind.node.JsonNodeFactory;

/** Applies changes to snapshots. Stateless; safe for use by many threads. */
public final class Scenarios {
  private final ProblemReader reader;
  private final ProblemWriter writer = new ProblemWriter();
  private final ChangesWriter changesWriter = new ChangesWriter();

  /**
   * @param reader checks the changed problem, as it checked the snapshot
   */
  public Scenarios(ProblemReader reader) {
    this.reader = reader;
  }

  /**
   * Makes the changes in their order; a later one may name what an earlier one added.
   *
   * <p>A pin that cannot be any more, since its physician is withdrawn on that date or its session
   * has no seat for it, is released: the duty stays in the baseline and costs {@code stability}
   * where it is not kept. Other pins stay, even where a changed limit is now broken by them.
   *
   * @throws FaultyProblemException with every fault; pointers run into {@code {"changes": [...]}}
   */
  public Scenario of(CheckedProblem snapshot, List<Change> changes) {
    var faults = new Faults();
    var draft = draft(snapshot, changes, faults);
    var all = new ArrayList<>(faults.all());
    var released = draft.releasedPins();
    try {
      var checked = reader.read(writer.compact(draft.problem(released)));
      if (all.isEmpty()) {
        return new Scenario(withCalendarWarnings(checked, snapshot), changes, released);
      }
    } catch (FaultyProblemException faulty) {
      for (var fault : faulty.faults()) {
        all.add(atItsChange(fault, draft, snapshot, changes));
      }
    }
    throw new FaultyProblemException(all);
  }

  /**
   * The problem that {@link #of} makes, without checking it again, for those who compare many:
   * calendar and minutes stay those of the snapshot. For changes of people and limits alone, that
   * name only what the snapshot has.
   */
  public CheckedProblem quick(CheckedProblem snapshot, List<Change> changes) {
    var draft = draft(snapshot, changes, new Faults());
    return new CheckedProblem(
        draft.problem(draft.releasedPins()),
        snapshot.calendar(),
        snapshot.travel(),
        snapshot.warnings());
  }

  private ProblemDraft draft(CheckedProblem snapshot, List<Change> changes, Faults faults) {
    var root = JsonNodeFactory.instance.objectNode();
    root.set("changes", changesWriter.json(changes));
    var list = Place.root(root).property("changes");
    var draft = new ProblemDraft(snapshot, list, faults);
    for (var index = 0; index < changes.size(); index++) {
      draft.apply(changes.get(index), list.element(index));
    }
    return draft;
  }

  /** A calendar that a change wrote out is as provisional as the built-in one it came from. */
  private static CheckedProblem withCalendarWarnings(CheckedProblem one, CheckedProblem snapshot) {
    var warnings = new ArrayList<Fault>();
    for (var warning : snapshot.warnings()) {
      if (warning.code().equals(FaultCode.PROVISIONAL_CALENDAR.id())
          && !one.warnings().contains(warning)) {
        warnings.add(warning);
      }
    }
    warnings.addAll(one.warnings());
    return new CheckedProblem(one.problem(), one.calendar(), one.travel(), warnings);
  }

  private Fault atItsChange(
      Fault fault, ProblemDraft draft, CheckedProblem snapshot, List<Change> changes) {
    var origin = draft.origin(fault.pointer());
    var pointer = origin == null ? "/changes/" + firstWith(fault, snapshot, changes) : origin;
    return new Fault(pointer, fault.code(), fault.text());
  }

  private int firstWith(Fault fault, CheckedProblem snapshot, List<Change> changes) {
    for (var count = 1; count < changes.size(); count++) {
      var draft = draft(snapshot, changes.subList(0, count), new Faults());
      try {
        reader.read(writer.compact(draft.problem(draft.releasedPins())));
      } catch (FaultyProblemException faulty) {
        if (faulty.faults().contains(fault)) {
          return count - 1;
        }
      }
    }
    return changes.size() - 1;
  }
}
