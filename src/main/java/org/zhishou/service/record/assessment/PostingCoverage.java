package org.zhishou.service.record.assessment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How long qualified physicians were posted at a centre in a calendar year. A posting counts by its
 * dates, both ends; a person's own days are added up over their postings at the centre, each date
 * once, and never over several persons.
 */
final class PostingCoverage {
  /** 183 days and more of a calendar year earn the indicator. */
  static final int DAYS_NEEDED = 183;

  /**
   * @param qualified attending or above when it was entered
   * @param served whether it stands in the ledger; else it is foreseen by the register alone
   */
  record Posting(
      String physician,
      String centre,
      LocalDate from,
      LocalDate to,
      boolean qualified,
      boolean served) {}

  /**
   * Of a centre.
   *
   * @param physician whose days are the most; empty where nobody was posted
   * @param daysSoFar by the ledger, up to the day that is asked about, of whoever has the most
   * @param daysForeseen of the physician with the most by the end of the year, by ledger and
   *     register
   */
  record Standing(Optional<String> physician, int daysSoFar, int daysForeseen) {
    boolean covered() {
      return daysSoFar >= DAYS_NEEDED;
    }

    boolean foreseen() {
      return daysForeseen >= DAYS_NEEDED;
    }
  }

  /** Dates of the year of a person at a centre, each bit one, the first of January bit 0. */
  private record Dates(BitSet served, BitSet foreseen) {}

  private final Map<String, Map<String, Dates>> datesByCentre = new TreeMap<>();

  /** Dates of the year that are over or today. */
  private final int known;

  PostingCoverage(Collection<Posting> postings, int year, LocalDate asOf) {
    var first = LocalDate.of(year, 1, 1);
    var days = first.lengthOfYear();
    known = Math.clamp(ChronoUnit.DAYS.between(first, asOf) + 1, 0, days);
    for (var posting : postings) {
      var from = Math.max(0, ChronoUnit.DAYS.between(first, posting.from()));
      var to = Math.min(days, ChronoUnit.DAYS.between(first, posting.to()) + 1);
      if (posting.qualified() && from < to) {
        var dates =
            datesByCentre
                .computeIfAbsent(posting.centre(), key -> new TreeMap<>())
                .computeIfAbsent(
                    posting.physician(), key -> new Dates(new BitSet(days), new BitSet(days)));
        dates.foreseen().set((int) from, (int) to);
        if (posting.served()) {
          dates.served().set((int) from, (int) to);
        }
      }
    }
  }

  Standing of(String centre) {
    Optional<String> whose = Optional.empty();
    var most = 0;
    var soFar = 0;
    for (var one : datesByCentre.getOrDefault(centre, Map.of()).entrySet()) {
      var foreseen = one.getValue().foreseen().cardinality();
      soFar = Math.max(soFar, one.getValue().served().get(0, known).cardinality());
      if (foreseen > most) {
        most = foreseen;
        whose = Optional.of(one.getKey());
      }
    }
    return new Standing(whose, soFar, most);
  }

  /** The last day on which a posting may begin that still counts in the year. */
  static LocalDate lastBeginning(int year) {
    return LocalDate.of(year, 12, 31).minusDays(DAYS_NEEDED - 1L);
  }
}
