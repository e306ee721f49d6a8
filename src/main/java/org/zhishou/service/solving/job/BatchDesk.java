package org.zhishou.service.solving.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.Fault;
import org.zhishou.engine.json.UnreadableJsonException;
import org.zhishou.engine.problem.FaultyProblemException;

/** Where batches are handed in and asked for, on any node. */
public final class BatchDesk {
  private final BatchStore store;
  private final SolveDesk desk;
  private final ProblemCheck check;
  private final SolveScheduler scheduler;
  private final JobSettings settings;

  BatchDesk(
      BatchStore store,
      SolveDesk desk,
      ProblemCheck check,
      SolveScheduler scheduler,
      JobSettings settings) {
    this.store = store;
    this.desk = desk;
    this.check = check;
    this.scheduler = scheduler;
    this.settings = settings;
  }

  /**
   * Checks all problems and queues a job for each, or none where one is faulty; or finds the batch
   * that was made of the same submission before.
   *
   * @param body the whole submission, for its key
   * @param key of the client's own choosing; null for none
   * @param onMade hears of a batch that is made, in the transaction that makes it
   * @throws FaultyProblemException with the faults of all problems, pointed at from the whole
   * @throws BatchTooLargeException where there are more than permitted
   * @throws KeyReusedException where the key belongs to another submission
   * @throws QueueFullException where they find no place
   * @throws DeskClosedException where this node is about to end
   */
  public JobBatch submit(
      BatchProblems batch,
      byte[] body,
      SolveTerms terms,
      @Nullable String key,
      Origin origin,
      Consumer<JobBatch> onMade) {
    desk.expectOpen();
    if (batch.problems().size() > settings.batchSize()) {
      throw new BatchTooLargeException(batch.problems().size(), settings.batchSize());
    }
    var submission = key == null ? null : SubmissionKey.of(key, body, terms, origin);
    var queued =
        store.submit(origin, batch.name(), orders(batch, terms, origin), submission, onMade);
    scheduler.wake();
    return queued;
  }

  /** As the other, for rooms of the service, which tell of it themselves. */
  public JobBatch submit(BatchProblems batch, SolveTerms terms, Origin origin) {
    return submit(batch, new byte[0], terms, null, origin, made -> {});
  }

  private List<SolveOrder> orders(BatchProblems batch, SolveTerms terms, Origin origin) {
    var orders = new ArrayList<SolveOrder>();
    var faults = new ArrayList<Fault>();
    for (var position = 0; position < batch.problems().size(); position++) {
      var problem = batch.problems().get(position);
      try {
        var checked = check.check(problem);
        var name = checked.problem().problem().name();
        orders.add(new SolveOrder(origin, name, checked.json(), terms, null));
      } catch (FaultyProblemException | UnreadableJsonException refused) {
        faults.addAll(BatchProblems.faults(position, refused));
      }
    }
    if (!faults.isEmpty()) {
      throw new FaultyProblemException(faults);
    }
    return orders;
  }

  public Optional<JobBatch> find(String id) {
    return store.find(id);
  }

  /**
   * Latest submitted first; pages from 0.
   *
   * @param county of the batches wanted, or null for all
   */
  public JobPage<JobBatch> list(int page, int size, @Nullable String county) {
    return store.list(page, size, county);
  }

  /**
   * Stops what waits at once, and asks what runs to stop.
   *
   * @param onAsked hears of it, in the transaction that asks
   * @return the batch after that; empty where it is unknown
   */
  public Optional<JobBatch> stop(String id, Runnable onAsked) {
    return store.stop(id, onAsked);
  }

  /**
   * Stops and forgets a batch with all its jobs; false where it is unknown.
   *
   * @param onForgotten hears of it, in the transaction that forgets
   */
  public boolean delete(String id, Runnable onForgotten) {
    return store.delete(id, onForgotten);
  }
}
