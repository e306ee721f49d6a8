import { type Duty, keyOf } from './model';
import type { Scene } from './scene';

/** Height of one duty in a cell, px. */
export const CHIP = 24;

interface Props {
  duty: Duty;
  scene: Scene;
  past: boolean;
  /** Whether the keys act on its cell: then all of it is said, which the mouse asks for. */
  isActive: boolean;
  /** Which duty of its cell is held, and which is opened. */
  held: string | undefined;
  selected: string | undefined;
}

/** A duty in a cell: name, title, session where it is not the whole day, how it is held, pin; what is new about it. */
export function DutyChip({ duty, scene, past, isActive, held, selected }: Props) {
  const { t } = scene;
  const key = keyOf(duty);
  const isFresh = scene.fresh(duty);
  let classes = 'duty';
  if (past) classes += ' past';
  if (duty.published) classes += ' published';
  if (scene.own(duty)) classes += ' own';
  if (scene.changed(duty)) classes += ' changed';
  if (isFresh) classes += ' fresh';
  if (held === key) classes += ' held';
  if (selected === key) classes += ' selected';
  return (
    <div
      className={classes}
      data-duty={key}
      title={isActive ? scene.fullName(duty) : undefined}
      draggable={scene.mayEdit && !duty.pinned && !(past && duty.published)}
    >
      {scene.name(duty)}
      <abbr>{scene.title(duty)}</abbr>
      {duty.session !== 'FULL_DAY' && <abbr>{t(`sessions.short.${duty.session}`)}</abbr>}
      {duty.mode === 'REMOTE' && <abbr className="site">{t('remote.short')}</abbr>}
      {duty.tour !== undefined && <abbr className="site">{t('tour.short')}</abbr>}
      {duty.pinned && <span className="pin" role="img" aria-label={t('pinned')} />}
      {isFresh && <span className="sr-only">{t('fresh')}</span>}
    </div>
  );
}
