import type { Shape } from '@/platform/api/types';

type Duty = Shape<'Duty'>;

/** One thing that a person or a centre has to know: a duty gained, lost, or moved. */
export interface Item {
  kind: 'gained' | 'lost' | 'moved';
  duty: Duty;
  from?: Duty;
}

export interface Group {
  id: string;
  items: Item[];
}

/** What changes, by person or by centre, each in the order of dates. A move touches both centres. */
export function grouped(
  changes: Shape<'RosterChanges'>,
  by: 'physician' | 'centre',
): Group[] {
  const groups = new Map<string, Item[]>();
  const add = (id: string, item: Item) => groups.set(id, [...(groups.get(id) ?? []), item]);
  for (const kind of ['gained', 'lost'] as const) {
    changes[kind].forEach((duty) => add(duty[by], { kind, duty }));
  }
  for (const { from, to } of changes.moved) {
    const item: Item = { kind: 'moved', duty: to, from };
    new Set([from[by], to[by]]).forEach((id) => add(id, item));
  }
  return [...groups]
    .map(([id, items]) => ({
      id,
      items: items.toSorted((one, other) => one.duty.date.localeCompare(other.duty.date)),
    }))
    .toSorted((one, other) => other.items.length - one.items.length || one.id.localeCompare(other.id));
}
