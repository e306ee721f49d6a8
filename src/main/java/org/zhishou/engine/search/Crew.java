package org.zhishou.engine.search;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.scoring.RosterState;
import org.zhishou.engine.scoring.ScoringTables;

/**
 * Several threads on one walk. In a round every walker, the annealer and its companions, tries
 * moves from the same roster; then the annealer tries again, one after another, what each companion
 * kept, by the draw that had decided there, and all go on from the annealer's roster.
 *
 * <p>Since few moves are kept, trying those again takes little, and a walk of n threads is nearly
 * as good as a walk of one that tries n times the moves. Rounds are as long as lets each walker
 * keep a few moves, so that they seldom get in each other's way. Nothing depends on how fast a
 * thread is, and no rule knows of any of this.
 */
final class Crew implements AutoCloseable {
  private static final double KEPT_PER_ROUND = 8;
  private static final int SHORTEST_ROUND = 60;
  private static final int LONGEST_ROUND = 2_000;
  private static final double RARELY = 1e-4;

  /** A companion, and the thread that it walks on. */
  private static final class Hand {
    private final CompanionThread thread;
    private final SplittableRandom random;
    private @Nullable Companion companion;

    private Hand(CompanionThread thread, SplittableRandom random) {
      this.thread = thread;
      this.random = random;
    }

    private Companion companion(ScoringTables tables, LikelyStaff staff) {
      var own = companion;
      if (own == null) {
        own = new Companion(tables, random, staff);
        companion = own;
      }
      return own;
    }

    /** Whether it walked; where there was no room for its roster, it never will. */
    private boolean hasWalked() {
      var failure = thread.await();
      if (failure instanceof OutOfMemoryError && companion == null) {
        thread.end();
        return false;
      }
      if (failure instanceof Error error) {
        throw error;
      }
      if (failure instanceof RuntimeException exception) {
        throw exception;
      }
      return true;
    }
  }

  private final RosterState state;
  private final Annealer annealer;
  private final SharedRoster shared;
  private final MoveLog kept = new MoveLog();
  private final List<Hand> hands = new ArrayList<>();
  private LikelyStaff likelyStaff;
  private long rounds;
  private int movesPerRound = SHORTEST_ROUND;

  /** Of the annealer alone. */
  Crew(RosterState state, Annealer annealer) {
    this.state = state;
    this.annealer = annealer;
    shared = new SharedRoster(state.tables().seats());
    likelyStaff = LikelyStaff.unknown(state.tables());
  }

  /** Takes on companions, or fewer where there is no room for so many threads. */
  void takeOn(int companions, long seed) {
    var random = new SplittableRandom(~seed);
    try {
      for (var i = 0; i < companions; i++) {
        hands.add(new Hand(new CompanionThread("search-" + (i + 1)), random.split()));
      }
    } catch (OutOfMemoryError noRoom) {
      return;
    }
  }

  /** To be called before the first round. */
  void expect(LikelyStaff staff) {
    likelyStaff = staff;
  }

  /** How many may walk, the annealer among them. */
  int size() {
    return hands.size() + 1;
  }

  /** Moves that each walker should try in the next round. */
  int movesPerRound() {
    return movesPerRound;
  }

  /** To be called when the annealer's roster was changed otherwise than by {@link #round}. */
  void startOver() {
    shared.enter(state);
    hands.forEach(Crew::fallBehind);
  }

  private static void fallBehind(Hand hand) {
    if (hand.companion != null) {
      hand.companion.fallBehind();
    }
  }

  /**
   * Walks for a round.
   *
   * @param walkers how many, the annealer among them; 2 or more, {@link #size} at most
   * @param moves that each tries
   */
  void round(int walkers, int moves, double progress) {
    var schedule = annealer.schedule();
    var walking = List.copyOf(hands.subList(0, walkers - 1));
    for (var hand : walking) {
      hand.thread.begin(
          () -> hand.companion(state.tables(), likelyStaff).run(shared, schedule, moves, progress));
    }
    kept.clear();
    annealer.run(moves, progress, kept);
    var walked = walking.stream().filter(Hand::hasWalked).toList();
    var keptByAll = kept.moves() + tryAgain(walked);
    shared.enter(state, kept);
    hands.subList(walkers - 1, hands.size()).forEach(Crew::fallBehind);
    hands.removeIf(hand -> walking.contains(hand) && !walked.contains(hand));
    rounds++;
    var share = Math.max(RARELY, keptByAll / (double) ((long) moves * walkers));
    movesPerRound = (int) Math.clamp(KEPT_PER_ROUND / share, SHORTEST_ROUND, LONGEST_ROUND);
  }

  /** In turns, so that nobody's moves always come last; returns how many they had kept. */
  private int tryAgain(List<Hand> walked) {
    var keptByThem = 0;
    for (var i = 0; i < walked.size(); i++) {
      var companion = walked.get((int) ((rounds + i) % walked.size())).companion;
      if (companion != null) {
        keptByThem += companion.kept().moves();
        annealer.follow(companion.kept(), kept);
      }
    }
    return keptByThem;
  }

  /** Moves that the companions tried, those that came to nothing included. */
  long movesTried() {
    return hands.stream().mapToLong(hand -> tried(hand.companion)).sum();
  }

  private static long tried(@Nullable Companion companion) {
    return companion == null ? 0 : companion.movesTried();
  }

  /** Moves of the companions that changed the roster and were scored. */
  long movesEvaluated() {
    return hands.stream().mapToLong(hand -> evaluated(hand.companion)).sum();
  }

  private static long evaluated(@Nullable Companion companion) {
    return companion == null ? 0 : companion.movesEvaluated();
  }

  /** Ends the threads. */
  @Override
  public void close() {
    hands.forEach(hand -> hand.thread.end());
  }
}
