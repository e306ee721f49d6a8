package org.zhishou.service.inforce.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.problem.Physician;
import org.zhishou.engine.problem.RosterProblem;
import org.zhishou.engine.roster.Duty;
import org.zhishou.service.access.Caller;
import org.zhishou.service.inforce.publish.GapDocument.Acknowledged;
import org.zhishou.service.inforce.publish.PublicationDocument.Person;
import org.zhishou.service.inforce.publish.PublicationDocument.Place;
import org.zhishou.service.inforce.publish.PublicationDocument.Tour;
import org.zhishou.service.rounds.kept.HeldRoster;
import org.zhishou.service.rounds.kept.PublicationBasis;

/**
 * What a caller is shown of published rosters: the whole to those who see the county; to a hospital
 * the duties of its people, to a centre those at it, to a physician their own. Of people it says
 * who they are, and never why they are away.
 */
final class PublishedPart {
  /** Those of its document. */
  static final List<String> PROPERTIES =
      List.of(
          "round",
          "version",
          "publishedAt",
          "publishedBy",
          "snapshot",
          "draft",
          "acknowledged",
          "roster",
          "duties",
          "physicians",
          "centres",
          "tours",
          "names");

  private final DutySight sight;
  private final HeldRoster roster;
  private final Optional<PublicationBasis> basis;
  private final Supplier<Optional<List<Duty>>> before;

  /**
   * @param before the duties of the version before it; empty for the first
   */
  PublishedPart(
      Caller caller,
      HeldRoster roster,
      Optional<PublicationBasis> basis,
      Supplier<Optional<List<Duty>>> before) {
    sight = new DutySight(caller, roster.problem().problem());
    this.roster = roster;
    this.basis = basis.filter(unused -> sight.seesAll());
    this.before = before;
  }

  /** Tells versions and their parts apart, in entity tags. */
  String tag(Locale locale) {
    return "%d-%s-%s".formatted(roster.version(), locale.getLanguage(), sight.tag());
  }

  PublicationDocument.Shown document(Locale locale) {
    var published = roster.published();
    var all = sight.seesAll();
    var seen = roster.duties().stream().filter(sight::sees).toList();
    var mentions = roster.mentions().duties(seen);
    basis.ifPresent(
        known -> known.acknowledged().forEach(gap -> mentions.centre(gap.gap().centre())));
    return new PublicationDocument.Shown(
        roster.round(),
        roster.version(),
        published.publishedAt(),
        all ? published.publishedBy() : null,
        all ? published.snapshot() : null,
        basis.map(PublicationBasis::draft).orElse(null),
        basis
            .map(known -> known.acknowledged().stream().map(Acknowledged::of).toList())
            .orElse(null),
        all ? new String(published.in(locale), UTF_8) : null,
        seen,
        people(seen),
        places(seen),
        tours(seen),
        mentions.names());
  }

  private RosterProblem problem() {
    return roster.problem().problem();
  }

  private List<Person> people(List<Duty> seen) {
    var on = seen.stream().map(Duty::physician).collect(Collectors.toSet());
    return problem().physicians().stream()
        .filter(one -> on.contains(one.id()))
        .sorted(Comparator.comparing(Physician::id))
        .map(
            one ->
                new Person(one.id(), one.name(), one.institution(), one.title(), one.specialty()))
        .toList();
  }

  private List<Place> places(List<Duty> seen) {
    var at = seen.stream().map(Duty::centre).collect(Collectors.toSet());
    return problem().centres().stream()
        .filter(one -> at.contains(one.id()))
        .map(one -> new Place(one.id(), one.name()))
        .toList();
  }

  private @Nullable List<Tour> tours(List<Duty> seen) {
    var made = seen.stream().map(Duty::tour).filter(Objects::nonNull).collect(Collectors.toSet());
    var tours =
        problem().tours().stream()
            .filter(one -> made.contains(one.id()))
            .map(one -> new Tour(one.id(), one.name(), one.centre(), one.stops()))
            .toList();
    return tours.isEmpty() ? null : tours;
  }

  PublicationDocument.Changed changes() {
    var changes =
        RosterChanges.between(before.get().orElse(List.of()), roster.duties()).seen(sight::sees);
    return new PublicationDocument.Changed(
        roster.round(),
        roster.version(),
        ChangesDocument.of(changes, sight.seesAll() ? changes.touched(problem()) : null),
        changes.mentions(problem()).names());
  }
}
