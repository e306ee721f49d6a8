package org.zhishou.service.job;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.roster.RosterStatus;
import org.zhishou.engine.solve.SolveProgress;

/**
 * Keeps jobs and says what may happen to them; every call is atomic and may come from any thread.
 * Whoever implements it for several nodes gives each job to one node at a time and lets all of them
 * read. A job that was deleted is unknown to every call: what its solve still reports falls on deaf
 * ears.
 */
public interface JobStore {
  /**
   * Queues a job, or finds the one that was made of the same submission before, by its key.
   *
   * @throws KeyReusedException where the key belongs to another submission
   * @throws QueueFullException where no further job may wait
   */
  SolveJob submit(SolveOrder order);

  /** Throws where a job submitted now would find no place, before anybody reads its problem. */
  void expectRoom() throws QueueFullException;

  /** Takes the job that waits longest: it is SOLVING from now on, for the caller to solve. */
  Optional<Claim> claimNext();

  /** Notes a better roster's figures, as an event too. */
  void improved(String id, SolveProgress progress);

  /**
   * Notes how far a running job is.
   *
   * @param roster the roster of those figures, where the caller has it at hand
   * @return what is wanted of the job now
   */
  Wish progress(String id, SolveProgress progress, @Nullable RosterDocument roster);

  /** What is wanted of a job that somebody runs. */
  Wish wish(String id);

  /** Ends a running job; without an effect on one that has ended. */
  void finish(String id, Outcome outcome);

  /**
   * Asks a running job to stop; a queued one is STOPPED at once, without a roster; one that ended
   * stays as it is.
   *
   * @return the job after that, or empty where it is unknown
   */
  Optional<SolveJob> stop(String id);

  Optional<SolveJob> find(String id);

  /** The best roster noted so far. */
  Optional<RosterDocument> roster(String id);

  /**
   * Events after the one numbered {@code sequence}, oldest first; none where the job is unknown. Of
   * very many scores the oldest are forgotten; states and the end are not.
   */
  List<JobEvent> events(String id, long sequence);

  /** The page of the jobs that the listing asks for. */
  JobPage list(JobListing listing);

  /** Forgets a job in any state; false where it was unknown. */
  boolean delete(String id);

  /** Forgets ended jobs that are too old or too many. */
  void forgetExpired();

  /** This process ends: queued jobs that no other could take up are STOPPED, without a roster. */
  void leave();

  /** How many jobs are in each state, every state named. */
  Map<RosterStatus, Integer> countByStatus();

  /** A job taken from the queue. */
  record Claim(String id, Packed problem, SolveTerms terms) {}

  /**
   * Which jobs to list.
   *
   * @param page from 0
   * @param county of the jobs wanted, or null for all
   * @param status of the jobs wanted, or null for all
   */
  record JobListing(
      int page,
      int size,
      @Nullable String county,
      @Nullable RosterStatus status,
      boolean oldestFirst) {}

  /** A part of the list, and how long the list is. */
  record JobPage(List<SolveJob> items, int total) {
    public JobPage {
      items = List.copyOf(items);
    }
  }

  /** What is wanted of a running job. */
  enum Wish {
    GO_ON,
    STOP,
    FORGET
  }

  /**
   * How a job ended.
   *
   * @param status COMPLETED, STOPPED or FAILED
   * @param progress the last figures; null where there never was a roster
   * @param roster null leaves the one noted last
   */
  record Outcome(
      RosterStatus status,
      @Nullable SolveProgress progress,
      @Nullable RosterDocument roster,
      @Nullable SolveFailure failure) {}
}
