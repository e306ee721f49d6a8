import type { Caller } from '../api/session';
import { holds } from '../api/session';
import type { Shape } from '../api/types';

/**
 * The round that a caller has most to do with: who hands in, with the one that collects; everybody
 * else with the latest that has a roster or is to get one.
 *
 * @param rounds latest first, as the service lists them
 */
export function usualRound(
  rounds: readonly Shape<'Round'>[],
  caller: Caller | undefined,
): string | undefined {
  const collecting = rounds.find((round) => round.state === 'COLLECTING');
  const planned = rounds.find((round) => round.state === 'PLANNING' || round.state === 'PUBLISHED');
  const first = holds(caller, ['HOSPITAL_HR']) ? (collecting ?? planned) : (planned ?? collecting);
  return (first ?? rounds[0])?.id;
}
