import type { Shape } from '@/platform/api/types';

export type Kind = 'hospitals' | 'centres' | 'physicians' | 'postings' | 'tour-plans';
export type Entry =
  | Shape<'KeptHospital'>
  | Shape<'KeptCentre'>
  | Shape<'KeptPhysician'>
  | Shape<'KeptPosting'>
  | Shape<'KeptTourPlan'>;

/** Whether entries of a kind lie somewhere. */
export function isPlace(kind: Kind): boolean {
  return kind === 'hospitals' || kind === 'centres';
}

/** What an entry is called; a posting by whom it posts. */
export function called(kind: Kind, entry: { id: string; name?: string; physician?: string }, physician: (id: string) => string): string {
  return kind === 'postings' ? physician(entry.physician ?? '') : (entry.name ?? entry.id);
}
/** An entry, or the draft of one, by its properties. */
export type Properties = Record<string, unknown>;

const KEPT_BY_THE_SERVICE = [
  'id',
  'active',
  'version',
  'createdAt',
  'updatedAt',
  'madeAt',
  'names',
];

/** What was left empty is not said. */
export function said(values: Properties): Properties {
  return Object.fromEntries(
    Object.entries(values).filter(
      ([, value]) => value !== undefined && value !== null && value !== '',
    ),
  );
}

/** The properties in which two differ, apart from those that the service keeps. */
export function changed(before: Properties, after: Properties): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names]
    .filter((name) => !KEPT_BY_THE_SERVICE.includes(name))
    .filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
    .toSorted();
}

/** Theirs, with what I changed since `base` as I have it. */
export function merged(base: Properties, mine: Properties, theirs: Properties): Properties {
  const together = { ...theirs };
  for (const name of changed(base, mine)) {
    if (mine[name] === undefined) {
      delete together[name];
    } else {
      together[name] = mine[name];
    }
  }
  return together;
}
