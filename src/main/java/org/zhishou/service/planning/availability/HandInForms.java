package org.zhishou.service.planning.availability;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishou.engine.calendar.WorkingCalendar;
import org.zhishou.engine.json.Fault;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Place;
import org.zhishou.service.access.Caller;
import org.zhishou.service.county.registry.Entry;
import org.zhishou.service.platform.json.Documents;
import org.zhishou.service.platform.web.Precondition;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemException;
import org.zhishou.service.rounds.round.Round;
import org.zhishou.service.rounds.round.RoundDesk;
import org.zhishou.service.rounds.round.RoundKey;
import tools.jackson.databind.JsonNode;

/**
 * What is handed in of an institution, for forms that others lay out and read. For the bureau and
 * the employer alone, since it has the reasons of absences.
 */
@Service
@Transactional(readOnly = true)
public class HandInForms {
  /**
   * @param version of all that the institution handed in; 0: nothing yet
   * @param lines its active physicians, in the registry's order
   */
  public record Form(
      Round round, Entry institution, long version, WorkingCalendar calendar, List<Line> lines) {
    public Form {
      lines = List.copyOf(lines);
    }
  }

  /**
   * @param said what the employer handed in; null where nothing was
   * @param known what counts where nothing is handed in: the registry's properties
   */
  public record Line(Entry physician, @Nullable JsonNode said, JsonNode known) {
    /** What counts now: what was said, and what the registry has of the rest. */
    public JsonNode current() {
      return said == null ? known : Documents.with(known, said);
    }
  }

  private final RoundDesk rounds;
  private final Staff staff;
  private final HandInStore handIns;
  private final AvailabilityStore store;
  private final DaysOff daysOff;
  private final AvailabilityDesk desk;

  HandInForms(
      RoundDesk rounds,
      Staff staff,
      HandInStore handIns,
      AvailabilityStore store,
      DaysOff daysOff,
      AvailabilityDesk desk) {
    this.rounds = rounds;
    this.staff = staff;
    this.handIns = handIns;
    this.store = store;
    this.daysOff = daysOff;
    this.desk = desk;
  }

  /**
   * @throws ProblemException where there is no such round or institution, it employs nobody, or the
   *     caller may not know of it
   */
  public Form form(RoundKey key, String institution, Caller caller) {
    var round = rounds.one(key);
    var sight = new HandInSight(caller);
    var entry = staff.institutions(key.county()).get(institution);
    var physicians = staff.physicians(key.county(), institution);
    var may = sight.isBureau() || sight.isEmployer(institution);
    if (entry == null || physicians.isEmpty() || !may) {
      throw new ProblemException(
          ProblemCode.ENTRY_UNKNOWN, key.county(), "hospitals/" + institution);
    }
    var lines =
        physicians.stream()
            .map(
                physician ->
                    new Line(
                        physician,
                        store
                            .find(key, physician.id(), Part.AVAILABILITY)
                            .map(HandedIn::document)
                            .orElse(null),
                        Merge.said(physician.document())))
            .toList();
    return new Form(
        round,
        entry,
        handIns.find(key, institution).version(),
        daysOff.of(key.county(), round.period()),
        lines);
  }

  /**
   * All that would be wrong with a body, as {@code PUT /submissions/{hospital}} has it.
   *
   * @param body the contract's JSON
   */
  public List<Fault> faults(Form form, JsonNode body) {
    var faults = new Faults();
    HandInBody.ofMany(staff(form), form.round().period()).read(Place.root(body), faults);
    return List.copyOf(faults.all());
  }

  private static Set<String> staff(Form form) {
    return form.lines().stream()
        .map(line -> line.physician().id())
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Hands in, all or nothing; the terms are those of {@code PUT /submissions/{hospital}}.
   *
   * @param version that the form was made of
   * @throws ProblemException with all that is wrong; then nothing was kept
   */
  @Transactional
  public void handIn(Form form, JsonNode body, long version, Caller caller) {
    var condition = new Precondition(Set.of(Precondition.entityTag(version)));
    desk.handInMany(
        form.round().key(), form.institution().id(), body, condition, new HandInSight(caller));
  }
}
