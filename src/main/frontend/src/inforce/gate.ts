import type { Shape } from '@/platform/api/types';

type Gap = Shape<'PublicationGap'>;

/** Names a gap: its centre and its week, or its date and session. */
export function gapKey(gap: Gap): string {
  return [gap.centre, gap.week ?? gap.date, gap.session ?? 'week'].join(' ');
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
