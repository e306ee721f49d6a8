import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { date } from '@/platform/format';
import type { Scene } from './BoardGrid';
import { type Board, keyOf, type Seat, shortNames, type View } from './model';

interface SceneOf {
  board: Board;
  saved: Board;
  view: View;
  held: Seat | undefined;
  open: string;
  targets: Scene['targets'];
  mayEdit: boolean;
}

/** What the cells show of everybody, and of what is held, opened and changed. */
export function useScene({ board, saved, view, held, open, targets, mayEdit }: SceneOf): Scene {
  const { t } = useTranslation('board');
  return useMemo(() => {
    const people = new Map(board.physicians.map((one) => [one.id, one]));
    const centres = new Map(board.centres.map((one) => [one.id, one.name]));
    const short = shortNames(board.centres);
    const before = new Set(saved.duties.map(keyOf));
    const legal = [...(targets?.values() ?? [])].flat().filter((one) => one.priced.newlyBroken.length === 0);
    return {
      name: (duty) => (view === 'physicians' ? (short.get(duty.centre) ?? duty.centre) : (people.get(duty.physician)?.name ?? duty.physician)),
      fullName: (duty) =>
        [
          people.get(duty.physician)?.name,
          people.get(duty.physician)?.institutionName,
          centres.get(duty.centre),
          date(duty.date),
          t(`sessions.${duty.session}`),
        ].join(' · '),
      title: (duty) => (view === 'physicians' ? '' : t(`titles.short.${people.get(duty.physician)?.title ?? 'ATTENDING'}`)),
      own: (duty) => people.get(duty.physician)?.dispatched === false,
      changed: (duty) => board.version !== undefined && !duty.published,
      fresh: (duty) => !before.has(keyOf(duty)),
      held: held === undefined ? undefined : keyOf(held),
      selected: open,
      targets,
      dearest: Math.max(1, ...legal.map((one) => one.priced.change.soft)),
      mayEdit,
    };
  }, [board, saved, view, held, open, targets, mayEdit, t]);
}
