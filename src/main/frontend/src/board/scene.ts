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

/** What the cells need to know of everybody and of what is going on. */
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
  held: string | undefined;
  selected: string | undefined;
  /** Where what is held may go, as far as it is known; undefined while nothing is. */
  targets: ReadonlyMap<string, Target[]> | undefined;
  dearest: number;
  lit: Lit | undefined;
  mayEdit: boolean;
}

interface SceneOf {
  board: Board;
  saved: Board;
  view: View;
  held: Seat | undefined;
  open: string;
  targets: Scene['targets'];
  lit: Lit | undefined;
  mayEdit: boolean;
}

/** What the cells show of everybody, and of what is held, opened and changed. */
export function useScene({ board, saved, view, held, open, targets, lit, mayEdit }: SceneOf): Scene {
  const { t } = useTranslation('board');
  const price = usePrice();
  const people = useMemo(() => new Map(board.physicians.map((one) => [one.id, one])), [board]);
  const centres = useMemo(() => new Map(board.centres.map((one) => [one.id, one.name])), [board]);
  const tours = useMemo(() => new Map(board.tours.map((one) => [one.id, one.name])), [board]);
  const short = useMemo(() => shortNames(board.centres), [board]);
  const before = useMemo(() => new Set(saved.duties.map(keyOf)), [saved]);
  const dearest = useMemo(() => dearestOf(targets), [targets]);
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
      held: held === undefined ? undefined : keyOf(held),
      selected: open,
      targets,
      dearest,
      lit,
      mayEdit,
    }),
    [t, price, board.version, people, centres, tours, short, before, view, held, open, targets, dearest, lit, mayEdit],
  );
}

/** What the dearest of all legal places costs. */
function dearestOf(targets: Scene['targets']): number {
  let most = 1;
  for (const [target] of targets?.values() ?? []) {
    if (target !== undefined && target.priced.newlyBroken.length === 0) {
      most = Math.max(most, target.priced.change.soft);
    }
  }
  return most;
}
