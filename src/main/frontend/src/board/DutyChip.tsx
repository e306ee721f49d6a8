import { PushpinFilled } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { Scene } from './BoardGrid';
import { type Duty, keyOf } from './model';

/** Height of one duty in a cell, px. */
export const CHIP = 24;

interface Props {
  duty: Duty;
  scene: Scene;
  past: boolean;
  onOpen: () => void;
  onPick: () => void;
  onLetGo: () => void;
}

/** A duty in a cell: name, title, session where it is not the whole day, pin; what is new about it. */
export function DutyChip({ duty, scene, past, onOpen, onPick, onLetGo }: Props) {
  const { t } = useTranslation('board');
  const key = keyOf(duty);
  const classes = ['duty'];
  if (past) classes.push('past');
  if (duty.published) classes.push('published');
  if (scene.own(duty)) classes.push('own');
  if (scene.changed(duty)) classes.push('changed');
  if (scene.fresh(duty)) classes.push('fresh');
  if (scene.held === key) classes.push('held');
  if (scene.selected === key) classes.push('selected');
  return (
    // The grid is one stop of the keyboard, and has keys for all that the mouse does here.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div
      className={classes.join(' ')}
      title={scene.fullName(duty)}
      draggable={scene.mayEdit && !duty.pinned && !(past && duty.published)}
      onClick={(event) => {
        if (scene.held === undefined) {
          event.stopPropagation();
          onOpen();
        }
      }}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', key);
        // Chromium ends a drag whose element changes while it starts.
        setTimeout(onPick);
      }}
      onDragEnd={onLetGo}
    >
      <span>{scene.name(duty)}</span>
      <abbr>{scene.title(duty)}</abbr>
      {duty.session !== 'FULL_DAY' && <abbr>{t(`sessions.short.${duty.session}`)}</abbr>}
      {duty.pinned && <PushpinFilled aria-label={t('pinned')} />}
      {scene.fresh(duty) && <span className="sr-only">{t('fresh')}</span>}
    </div>
  );
}
