import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { date } from '@/platform/format';
import { type Board, type Change, type Duty, keyOf, type Seat, shortNames, type Target, type View } from './model';
import { usePrice } from './Price';

/** Rows, and the Mondays of weeks, that something looked at is about. */
export interface Lit {
  of: Board['missing'][number];
  rows: ReadonlySet<string>;
  weeks: ReadonlySet<string>;
}

/** What the cells need to know of everybody. */
export interface Scene {
  t: TFunction<'board'>;
  price: (change: Change) => string;
  name: (duty: Duty) => string;
  fullName: (duty: Duty) => string;
  title: (duty: Duty) => string;
  own: (duty: Duty) => boolean;
  /** Whether the version that holds, if there is one, has it not. */
  changed: (duty: Duty) => boolean;
  /** Whether it is of this session's edits. */
  fresh: (duty: Duty) => boolean;
  mayEdit: boolean;
}

/** What is going on, which changes few cells where everybody's names would change all. */
export interface Moment {
  held: string | undefined;
  selected: string | undefined;
  /** Where what is held may go, as far as it is known; undefined while nothing is. */
  targets: ReadonlyMap<string, Target[]> | undefined;
  dearest: number;
  lit: Lit | undefined;
}

export function useMoment(held: Seat | undefined, open: string, targets: Moment['targets'], lit: Lit | undefined): Moment {
  const dearest = useMemo(() => dearestOf(targets), [targets]);
  return useMemo(
    () => ({ held: held === undefined ? undefined : keyOf(held), selected: open, targets, dearest, lit }),
    [held, open, targets, dearest, lit],
  );
}

export function useScene(board: Board, saved: Board, view: View, mayEdit: boolean): Scene {
  const { t: worded } = useTranslation('board');
  const t = useMemo(() => remembered(worded), [worded]);
  const price = usePrice();
  const people = useMemo(() => new Map(board.physicians.map((one) => [one.id, one])), [board]);
  const centres = useMemo(() => new Map(board.centres.map((one) => [one.id, one.name])), [board]);
  const tours = useMemo(() => new Map(board.tours.map((one) => [one.id, one.name])), [board]);
  const short = useMemo(() => shortNames(board.centres), [board]);
  const before = useMemo(() => new Set(saved.duties.map(keyOf)), [saved]);
  return useMemo(
    () => ({
      t,
      price,
      name: (duty) => (view === 'physicians' ? (short.get(duty.centre) ?? duty.centre) : (people.get(duty.physician)?.name ?? duty.physician)),
      fullName: (duty) =>
        [
          people.get(duty.physician)?.name,
          people.get(duty.physician)?.institutionName,
          centres.get(duty.centre),
          date(duty.date),
          t(`sessions.${duty.session}`),
          duty.mode === 'REMOTE' ? t('remote.long') : undefined,
          duty.tour === undefined ? undefined : tours.get(duty.tour),
        ]
          .filter((part) => part !== undefined)
          .join(' · '),
      title: (duty) => (view === 'physicians' ? '' : t(`titles.short.${people.get(duty.physician)?.title ?? 'ATTENDING'}`)),
      own: (duty) => people.get(duty.physician)?.dispatched === false,
      changed: (duty) => board.version !== undefined && !duty.published,
      fresh: (duty) => !before.has(keyOf(duty)),
      mayEdit,
    }),
    [t, price, board.version, people, centres, tours, short, before, view, mayEdit],
  );
}

/** The same, each word looked up once: the cells on a screen ask for thousands. */
function remembered(t: TFunction<'board'>): TFunction<'board'> {
  const words = new Map<unknown, string>();
  const known = (...asked: Parameters<TFunction<'board'>>) => {
    if (asked.length > 1) {
      return t(...asked);
    }
    const word = words.get(asked[0]) ?? t(...asked);
    words.set(asked[0], word);
    return word;
  };
  return known as TFunction<'board'>;
}

/** What the dearest of all legal places costs. */
function dearestOf(targets: Moment['targets']): number {
  let most = 1;
  for (const [target] of targets?.values() ?? []) {
    if (target !== undefined && target.priced.newlyBroken.length === 0) {
      most = Math.max(most, target.priced.change.soft);
    }
  }
  return most;
}
