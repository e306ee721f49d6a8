import type { VirtualItem } from '@tanstack/react-virtual';
import { memo } from 'react';
import { number } from '@/platform/format';
import type { Row } from './model';
import type { Moment, Scene } from './scene';

interface Props {
  seen: VirtualItem[];
  rows: readonly Row[];
  /** Where the first row begins and how wide the names are, px. */
  from: number;
  width: number;
  t: Scene['t'];
  lit: Moment['lit'];
}

/**
 * The names of the rows that are seen, in one layer that stays where it is: one of its own for each
 * name would have to be put together with all others in every frame. Their rows say them to readers.
 */
export const BoardNames = memo(function BoardNames({ seen, rows, from, width, t, lit }: Props) {
  return (
    <div aria-hidden className="board-names" style={{ width }}>
      {seen.map(({ index, start, size }) => {
        const row = rows[index];
        return (
          row !== undefined && (
            <Name key={row.id} row={row} top={start - from} height={size} isLit={lit?.rows.has(row.id) === true} t={t} />
          )
        );
      })}
    </div>
  );
});

interface NameProps {
  row: Row;
  top: number;
  height: number;
  isLit: boolean;
  t: Scene['t'];
}

const Name = memo(function Name({ row, top, height, isLit, t }: NameProps) {
  const [name, ...more] = partsOf(row, t);
  return (
    <div className={isLit ? 'board-name lit' : 'board-name'} style={{ top, height }}>
      <span>{name}</span>
      {more.map((part) => (
        <span key={part} className="quiet">
          {part}
        </span>
      ))}
    </div>
  );
});

/** The row's name, and what stands below it. */
export function partsOf(row: Row, t: Scene['t']): string[] {
  return [
    row.name,
    ...(row.note === '' ? [] : [row.note]),
    ...(row.team === undefined ? [] : [t('tour.row', { count: row.team })]),
    ...(row.load === undefined ? [] : [loadOf(row.load, t)]),
  ];
}

function loadOf({ halfDays, target }: NonNullable<Row['load']>, t: Scene['t']): string {
  return target === undefined
    ? t('load.days', { days: days(halfDays) })
    : t('load.ofTarget', { days: days(halfDays), target: days(target) });
}

/** Half days as days. */
function days(count: number): string {
  return number(count / 2, count % 2 === 0 ? 0 : 1);
}
