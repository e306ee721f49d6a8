package org.zhishou.engine.roster;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.problem.Title;

/**
 * What those are called whom an answer mentions by id, in the problem's order.
 *
 * @param centres names by id, without those that have none
 * @param institutions likewise, of who employs the physicians
 * @param physicians everybody who is mentioned, by id
 * @param tours names by id, without those that have none
 */
public record RosterNames(
    SequencedMap<String, String> centres,
    SequencedMap<String, String> institutions,
    SequencedMap<String, Person> physicians,
    SequencedMap<String, String> tours) {
  /** Where nobody is mentioned. */
  public static final RosterNames NONE =
      new RosterNames(
          new LinkedHashMap<>(),
          new LinkedHashMap<>(),
          new LinkedHashMap<>(),
          new LinkedHashMap<>());

  /**
   * @param name null where none is known
   */
  public record Person(@Nullable String name, String institution, Title title, String specialty) {}

  public RosterNames {
    centres = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(centres));
    institutions = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(institutions));
    physicians = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(physicians));
    tours = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(tours));
  }

  /** These, and after them those that another problem has beside. */
  public RosterNames and(RosterNames others) {
    return new RosterNames(
        both(centres, others.centres),
        both(institutions, others.institutions),
        both(physicians, others.physicians),
        both(tours, others.tours));
  }

  private static <T> SequencedMap<String, T> both(
      SequencedMap<String, T> ones, SequencedMap<String, T> others) {
    var all = new LinkedHashMap<>(ones);
    others.forEach(all::putIfAbsent);
    return all;
  }
}
