package org.zhishou.service.rounds.round;

/** What belongs to one round. */
public interface OfRound {
  String county();

  /** The round's id. */
  String round();

  default RoundKey roundKey() {
    return new RoundKey(county(), round());
  }
}
