package org.zhishou.engine.scoring;

import java.util.HashMap;
import java.util.Map;
import org.zhishou.engine.problem.Centre;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.Openings;
import org.zhishou.engine.problem.RosterProblem;

/**
 * How large a problem is for those who solve it, told from the problem alone, before any table is
 * made of it.
 *
 * @param seats of all open sessions
 * @param sessions open ones of every centre and date
 * @param choices dates of centres times the qualified physicians who may practise there and are
 *     near enough, whether free that day or not
 * @param bytes of memory that a solve of it takes at its height, roughly, and rather too much than
 *     too little
 * @param bytesPerThread that every thread after the first takes beside
 */
public record ProblemSize(
    long seats, long sessions, long choices, long bytes, long bytesPerThread) {
  /*
   * Measured on what a solve held after a collection: 200 centres of 28 sessions with 20 seats a
   * week, 27 weeks, 30 physicians (3.0 million seats, 1.1 GB), and 1,000 centres of one seat a
   * working day, 13 weeks, 500 physicians (32 million choices, 1.1 GB).
   */
  private static final long BYTES_IN_ANY_CASE = 8L << 20;
  private static final long BYTES_PER_SEAT = 360;
  private static final long BYTES_PER_CHOICE = 32;
  private static final long BYTES_PER_CENTRE_OF_PHYSICIAN = 200;

  /*
   * What one thread's roster took: 3.8 MB with 200 centres and 520 physicians, 86 MB with 1,000
   * centres and 2,600 physicians, a quarter of 15,000 and 77,000 seats.
   */
  private static final long BYTES_PER_THREAD = 1L << 20;
  private static final long BYTES_PER_THREAD_AND_SEAT = 32;
  private static final long BYTES_PER_THREAD_AND_SITE_OF_PHYSICIAN = 40;
  private static final long BYTES_PER_THREAD_AND_DATE_OF_PHYSICIAN = 8;

  public static ProblemSize of(CheckedProblem checked) {
    var problem = checked.problem();
    var openings = new Openings(checked.calendar());
    var qualified = new HashMap<String, Integer>();
    for (var physician : problem.physicians()) {
      if (physician.title().qualified()) {
        qualified.merge(physician.institution(), 1, Integer::sum);
      }
    }
    var seats = 0L;
    var sessions = 0L;
    var choices = 0L;
    for (var centre : problem.centres()) {
      var dates = 0;
      for (var day = 0; day < problem.period().days(); day++) {
        var open = openings.on(centre, problem.period().date(day));
        for (var opening : open) {
          seats += opening.seats();
        }
        sessions += open.size();
        dates += open.isEmpty() ? 0 : 1;
      }
      choices += (long) dates * mayServe(checked, centre, qualified);
    }
    var bytes =
        BYTES_IN_ANY_CASE
            + BYTES_PER_SEAT * seats
            + BYTES_PER_CHOICE * choices
            + BYTES_PER_CENTRE_OF_PHYSICIAN
                * problem.centres().size()
                * problem.physicians().size();
    return new ProblemSize(seats, sessions, choices, bytes, bytesPerThread(problem, seats));
  }

  private static long bytesPerThread(RosterProblem problem, long seats) {
    var remote = problem.centres().stream().anyMatch(Centre::hasRemoteSessions);
    var sites = (long) problem.centres().size() * (remote ? 2 : 1) + problem.tours().size();
    return BYTES_PER_THREAD
        + BYTES_PER_THREAD_AND_SEAT * seats
        + problem.physicians().size()
            * (BYTES_PER_THREAD_AND_SITE_OF_PHYSICIAN * sites
                + BYTES_PER_THREAD_AND_DATE_OF_PHYSICIAN * problem.period().days());
  }

  /**
   * With how many threads a solve takes no more memory than so much.
   *
   * @param most 1 or more
   * @return 1 to {@code most}; 1 also where one takes more
   */
  public int threadsWithin(long memory, int most) {
    var further = Math.max(0, memory - bytes) / bytesPerThread;
    return (int) Math.min(most, 1 + further);
  }

  /** Of memory that a solve takes with so many threads. */
  public long bytesWith(int threads) {
    return bytes + (threads - 1) * bytesPerThread;
  }

  private static long mayServe(
      CheckedProblem checked, Centre centre, Map<String, Integer> qualified) {
    var physicians = 0L;
    for (var institution : qualified.entrySet()) {
      if (maySend(checked, institution.getKey(), centre)) {
        physicians += institution.getValue();
      }
    }
    return physicians;
  }

  private static boolean maySend(CheckedProblem checked, String institution, Centre centre) {
    if (institution.equals(centre.id())) {
      return true;
    }
    var problem = checked.problem();
    var hospital = problem.hospitals().stream().anyMatch(one -> one.id().equals(institution));
    return hospital
        && (centre.responsibleHospitals().isEmpty()
            || centre.responsibleHospitals().contains(institution))
        && checked.travel().minutes(institution, centre.id())
            <= problem.policy().maxTravelMinutes();
  }
}
