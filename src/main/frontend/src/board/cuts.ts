import type { Shape } from '@/platform/api/types';
import { monday } from '@/platform/format';
import type { Board } from './model';
import type { Lit } from './scene';
import { rowOf } from './tours';

export type Gap = Board['missing'][number];
type Cut = Shape<'Cuts'>['cuts'][number];

/** The piece of the cut that holds the gap; none where some other roster may staff it. */
function cutOf(gap: Gap, cuts: readonly Cut[]): Cut | undefined {
  return cuts.find((cut) =>
    cut.centres.some(({ centre, weeks }) => centre === gap.centre && gap.week !== undefined && weeks.includes(gap.week)),
  );
}

function peopleOf(cut: Cut): string[] {
  return [...new Set([...cut.heldByDay, ...cut.heldByWeek, ...cut.heldByPeriod])];
}

/** The rows and weeks that the gap is about: those of its cut, or its own. */
export function litBy(gap: Gap, cuts: readonly Cut[]): Lit {
  const cut = cutOf(gap, cuts);
  return cut === undefined
    ? { of: gap, rows: new Set([rowOf(gap)]), weeks: new Set([gap.week ?? monday(gap.date ?? '')]) }
    : {
        of: gap,
        rows: new Set([...cut.centres.map((one) => one.centre), ...peopleOf(cut)]),
        weeks: new Set(cut.centres.flatMap((one) => one.weeks)),
      };
}

/** The cut in words, and the names of whom it holds. */
export function heldIn(gap: Gap, cuts: readonly Cut[], board: Board): { sentence: string; people: string[] } | undefined {
  const cut = cutOf(gap, cuts);
  const names = new Map(board.physicians.map((one) => [one.id, one.name]));
  return cut === undefined
    ? undefined
    : { sentence: cut.sentence, people: peopleOf(cut).map((id) => names.get(id) ?? id) };
}
