package org.zhishou.service.planning.availability;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishou.service.county.registry.Entry;
import org.zhishou.service.platform.web.ProblemException;
import org.zhishou.service.rounds.round.ChangeLog;
import org.zhishou.service.rounds.round.CountyClock;
import org.zhishou.service.rounds.round.Round;
import org.zhishou.service.rounds.round.RoundDesk;
import org.zhishou.service.rounds.round.RoundKey;
import org.zhishou.service.rounds.round.RoundState;

/** Who handed in and who did not, and reminders to those who did not. */
@Service
@Transactional
class Reminders {
  private final RoundDesk rounds;
  private final CountyClock clock;
  private final ChangeLog changes;
  private final AvailabilityDesk desk;
  private final HandInStore handIns;
  private final Staff staff;
  private final ApplicationEventPublisher events;

  Reminders(
      RoundDesk rounds,
      CountyClock clock,
      ChangeLog changes,
      AvailabilityDesk desk,
      HandInStore handIns,
      Staff staff,
      ApplicationEventPublisher events) {
    this.rounds = rounds;
    this.clock = clock;
    this.changes = changes;
    this.desk = desk;
    this.handIns = handIns;
    this.staff = staff;
    this.events = events;
  }

  /**
   * How far an institution is.
   *
   * @param physicians whom it employs
   * @param missing those of whom nothing was handed in
   * @param dropping those of whom the registry has absences that count no longer
   */
  record Progress(
      Entry institution, HandIn handIn, int physicians, List<Entry> missing, List<Entry> dropping) {
    Progress {
      missing = List.copyOf(missing);
      dropping = List.copyOf(dropping);
    }

    Progress reminded(HandIn after) {
      return new Progress(institution, after, physicians, missing, dropping);
    }

    boolean complete() {
      return missing.isEmpty();
    }
  }

  /** Of all institutions that employ somebody and that the caller may see: hospitals first. */
  @Transactional(readOnly = true)
  List<Progress> all(RoundKey key, HandInSight sight) {
    return progress(rounds.one(key)).stream()
        .filter(one -> sight.seesInstitution(one.institution().id()))
        .toList();
  }

  @Transactional(readOnly = true)
  Progress one(RoundKey key, String institution, HandInSight sight) {
    return all(key, sight).stream()
        .filter(one -> one.institution().id().equals(institution))
        .findFirst()
        .orElseThrow(ProblemException.unknown(key.county(), "hospitals/" + institution));
  }

  private List<Progress> progress(Round round) {
    var employed = new TreeMap<String, Integer>();
    staff
        .physicians(round.county())
        .forEach(one -> employed.merge(one.institution(), 1, Integer::sum));
    Map<String, List<Entry>> missing =
        desk.missing(round).stream().collect(Collectors.groupingBy(Entry::institution));
    Map<String, List<Entry>> dropping =
        desk.dropping(round).stream().collect(Collectors.groupingBy(Entry::institution));
    var kept = handIns.all(round.key());
    var institutions = staff.institutions(round.county());
    var progress = new ArrayList<Progress>();
    employed.forEach(
        (id, physicians) -> {
          var institution = institutions.get(id);
          if (institution != null) {
            var none = HandIn.none(round.key(), id);
            progress.add(
                new Progress(
                    institution,
                    kept.getOrDefault(id, none),
                    physicians,
                    missing.getOrDefault(id, List.of()),
                    dropping.getOrDefault(id, List.of())));
          }
        });
    progress.sort(Comparator.comparing(one -> one.institution().kind()));
    return progress;
  }

  /** Reminds all who did not hand in everything; those who were reminded now. */
  List<Progress> remindAll(RoundKey key, HandInSight sight) {
    var round = rounds.lockedIn(key, RoundState.COLLECTING);
    return progress(round).stream()
        .filter(one -> !one.complete())
        .map(one -> remind(round, one, sight))
        .toList();
  }

  /**
   * Reminds one institution, whether or not something is missing still.
   *
   * @throws ProblemException where nobody of the county works there
   */
  Progress remind(RoundKey key, String institution, HandInSight sight) {
    var round = rounds.lockedIn(key, RoundState.COLLECTING);
    return remind(round, one(key, institution, sight), sight);
  }

  private Progress remind(Round round, Progress progress, HandInSight sight) {
    var now = clock.now();
    var by = sight.caller().userName();
    var reminded = progress.handIn().reminded(by, now);
    handIns.keep(reminded);
    var institution = progress.institution();
    events.publishEvent(
        new HandInReminded(
            round.county(),
            round.id(),
            institution.id(),
            progress.missing().stream().map(Entry::id).toList(),
            round.deadline(),
            by,
            now));
    changes.record(
        round.county(),
        round.key().thing("submissions/" + institution.id() + "/remind"),
        null,
        SubmissionDocument.of(progress.reminded(reminded)));
    return progress.reminded(reminded);
  }
}
