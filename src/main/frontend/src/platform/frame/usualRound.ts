import type { Caller } from '../api/session';
import { holds } from '../api/session';
import type { Shape } from '../api/types';
import { today } from '../format';

/**
 * The round that a caller has most to do with: who plans, with the latest that has a roster or is to
 * get one; who hands in, with the one that collects; else the roster that holds today, and the latest
 * published one where none does.
 *
 * @param rounds latest first, as the service lists them
 */
export function usualRound(
  rounds: readonly Shape<'Round'>[],
  caller: Caller | undefined,
  now: string = today(),
): string | undefined {
  const collecting = rounds.find((round) => round.state === 'COLLECTING');
  const planned = rounds.find((round) => round.state === 'PLANNING' || round.state === 'PUBLISHED');
  if (holds(caller, ['BUREAU_ADMIN', 'PLANNER', 'AUDITOR'])) {
    return (planned ?? collecting ?? rounds[0])?.id;
  }
  const published = rounds.filter((round) => round.state === 'PUBLISHED');
  const held = published.find(({ period }) => period.firstDay <= now && now <= period.lastDay) ?? published[0];
  const first = holds(caller, ['HOSPITAL_HR']) ? (collecting ?? held) : held;
  return (first ?? planned ?? collecting ?? rounds[0])?.id;
}
