import type { Shape } from '@/platform/api/types';

type Gap = Shape<'PublicationGap'>;

/** Names a gap: its centre and its week, or its date and session, or its tour and window. */
export function gapKey(gap: Gap): string {
  const { centre, tour, window, week, date, session, mode } = gap;
  const parts = [centre, tour, window ?? week ?? date, tour === undefined ? (session ?? 'week') : 'tour', mode];
  return parts.filter((part) => part !== undefined).join(' ');
}

/** What publishing wants to hear of a gap that stays: what names it, and why. */
export function acknowledged(gap: Gap, reason: string): Shape<'GapAcknowledgement'> {
  const { missing: _, cause: __, reason: ___, ...name } = gap;
  return { ...name, reason };
}

/** The gaps that nobody has given a reason for, neither now nor with the version before. */
export function openGaps(
  check: Shape<'PublicationCheck'>,
  reasons: Record<string, string>,
): Gap[] {
  return check.gaps.filter(
    (gap) => gap.reason === undefined && (reasons[gapKey(gap)] ?? '').trim() === '',
  );
}

/** The draft is what holds already. */
export function isNothingNew(check: Shape<'PublicationCheck'>): boolean {
  return check.objections.some((one) => one.code === 'draft-published-already');
}
