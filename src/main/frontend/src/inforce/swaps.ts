import { holds } from '@/platform/api/session';
import type { Caller } from '@/platform/api/session';
import type { Shape } from '@/platform/api/types';

export type Deed = 'take' | 'confirm' | 'approve' | 'refuse' | 'release' | 'withdraw';

/** Still to be decided. */
export function isOpen(swap: Shape<'Swap'>): boolean {
  return ['OFFERED', 'TAKEN', 'CONFIRMED'].includes(swap.state);
}

/** What the caller's role can do next; whether it may, the service says. */
export function deedsOf(swap: Shape<'Swap'>, caller: Caller | undefined): Deed[] {
  const bureau = holds(caller, ['BUREAU_ADMIN', 'PLANNER']);
  const hospital = holds(caller, ['HOSPITAL_HR']) ? caller?.hospital : undefined;
  const self = holds(caller, ['PHYSICIAN']) ? caller?.physician : undefined;
  const offers =
    bureau || swap.hospital === hospital || (self !== undefined && swap.duty.physician === self);
  const takes =
    bureau ||
    (hospital !== undefined && swap.takerHospital === hospital) ||
    (self !== undefined && swap.taker === self);
  const involved = swap.hospital === hospital || takes;
  switch (swap.state) {
    case 'OFFERED':
      return [
        ...(bureau || hospital !== undefined || (self !== undefined && swap.duty.physician !== self)
          ? (['take'] as const)
          : []),
        ...(offers ? (['withdraw'] as const) : []),
      ];
    case 'TAKEN':
    case 'CONFIRMED':
      return [
        ...(swap.state === 'TAKEN' && hospital !== undefined && involved ? (['confirm'] as const) : []),
        ...(bureau ? (['approve'] as const) : []),
        ...(bureau || (hospital !== undefined && involved) ? (['refuse'] as const) : []),
        ...(takes ? (['release'] as const) : []),
        ...(offers ? (['withdraw'] as const) : []),
      ];
    default:
      return [];
  }
}
