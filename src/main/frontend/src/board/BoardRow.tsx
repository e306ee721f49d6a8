// Cells that are drawn where they are seen cannot be a table's; the grid around them takes the keys.
/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/interactive-supports-focus */
import type { VirtualItem } from '@tanstack/react-virtual';
import { memo } from 'react';
import { number } from '@/platform/format';
import { DutyChip } from './DutyChip';
import type { Column, DayColumn, Mark, Row, Target, WeekColumn } from './model';
import { keyOf } from './model';
import { signed } from './Price';
import type { Scene } from './scene';

interface Props {
  row: Row;
  index: number;
  /** Where it is and how large, and its column of names; px. */
  top: number;
  height: number;
  width: number;
  nameWidth: number;
  seen: VirtualItem[];
  columns: readonly Column[];
  scene: Scene;
  /** The column of the cell that the keys act on; -1 where that is in another row. */
  active: number;
}

/** One row of the board. Its cells are plain elements: hundreds of them are drawn in a frame. */
export const BoardRow = memo(function BoardRow(props: Props) {
  const { row, index, seen, columns, scene, active } = props;
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className="board-row"
      style={{ transform: `translateY(${props.top}px)`, height: props.height, width: props.width }}
    >
      <div
        role="rowheader"
        aria-colindex={1}
        className={`board-name${scene.lit?.rows.has(row.id) === true ? ' lit' : ''}`}
        style={{ width: props.nameWidth }}
      >
        <span>{row.name}</span>
        {row.note !== '' && <span className="quiet">{row.note}</span>}
        {row.team !== undefined && <span className="quiet">{scene.t('tour.row', { count: row.team })}</span>}
        {row.load !== undefined && <span className="quiet">{loadOf(row.load, scene)}</span>}
      </div>
      {seen.map(({ index: at, start, size }) => {
        const column = columns[at];
        if (column === undefined) {
          return undefined;
        }
        const cell = { row, id: cellId(index, at), at, start, width: size, isActive: active === at, scene };
        return column.kind === 'week' ? (
          <WeekCell key={column.key} {...cell} column={column} />
        ) : (
          <DayCell key={column.key} {...cell} column={column} />
        );
      })}
    </div>
  );
});

export function cellId(row: number, column: number): string {
  return `cell-${row}-${column}`;
}

function loadOf({ halfDays, target }: NonNullable<Row['load']>, { t }: Scene): string {
  return target === undefined
    ? t('load.days', { days: days(halfDays) })
    : t('load.ofTarget', { days: days(halfDays), target: days(target) });
}

/** Half days as days. */
function days(count: number): string {
  return number(count / 2, count % 2 === 0 ? 0 : 1);
}

interface CellProps<C extends Column> {
  row: Row;
  column: C;
  id: string;
  /** Its place among the columns, and where and how wide it is, px. */
  at: number;
  start: number;
  width: number;
  isActive: boolean;
  scene: Scene;
}

const WeekCell = memo(function WeekCell({ row, id, column, at, start, width, isActive, scene }: CellProps<WeekColumn>) {
  const { t } = scene;
  const required = row.required?.[column.week];
  const staffed = row.staffed?.[column.week];
  const reason = row.gapWeeks.get(column.monday);
  return (
    <div
      role="gridcell"
      id={id}
      aria-colindex={at + 2}
      className={`board-cell week${isActive ? ' active' : ''}${reason === undefined ? '' : ' short'}`}
      style={{ transform: `translateX(${start}px)`, width }}
      title={reason}
    >
      {required === undefined ? number(row.weekDuties.get(column.monday) ?? 0) : `${staffed ?? 0}/${required}`}
      {reason !== undefined && <span className="lack">{t('lack', { days: (required ?? 0) - (staffed ?? 0) })}</span>}
    </div>
  );
});

const DayCell = memo(function DayCell({ row, id, column, at, start, width, isActive, scene }: CellProps<DayColumn>) {
  const { t, held, targets, lit } = scene;
  const duties = row.duties.get(column.date);
  const marks = row.marks.get(column.date);
  const closed = row.open !== undefined && row.open[column.index] === '0';
  const gap = row.gaps.get(column.date);
  const target = targets?.get(`${row.id}|${column.date}`)?.[0];
  let classes = 'board-cell';
  if (isActive) classes += ' active';
  if (!column.working) classes += ' off';
  if (closed) classes += ' closed';
  if (column.past) classes += ' past';
  if (gap !== undefined) classes += ' short';
  if (marks?.[0] !== undefined) classes += ` mark-${marks[0].kind}`;
  if (lit !== undefined && lit.rows.has(row.id) && lit.weeks.has(column.monday)) classes += ' lit';
  if (held !== undefined && targets !== undefined) {
    classes += target === undefined ? ' nowhere' : ` ${shadeOf(target, scene.dearest)}`;
  }
  return (
    <div
      role="gridcell"
      id={id}
      aria-colindex={at + 2}
      aria-selected={duties?.some((duty) => keyOf(duty) === scene.selected) === true}
      className={classes}
      style={{ transform: `translateX(${start}px)`, width }}
      title={gap}
    >
      {marks !== undefined && <Marks marks={marks} scene={scene} />}
      {duties?.map((duty) => (
        <DutyChip key={keyOf(duty)} duty={duty} scene={scene} past={column.past} />
      ))}
      {gap !== undefined && <span className="lack">{t('lackOne')}</span>}
      {target !== undefined && <TargetPrice target={target} scene={scene} />}
      {closed && duties === undefined && column.working && <span className="sr-only">{t('closed')}</span>}
    </div>
  );
});

function Marks({ marks, scene: { t } }: { marks: Mark[]; scene: Scene }) {
  return (
    <span className="board-marks">
      {marks.map((mark) => (
        <span key={`${mark.kind}${mark.session}`} title={t(`marks.${mark.kind}`)}>
          {t(`codes.${mark.kind}`)}
          {mark.session !== undefined && t(`sessions.short.${mark.session}`)}
        </span>
      ))}
    </span>
  );
}

function shadeOf(target: Target, dearest: number): string {
  const { change, newlyBroken } = target.priced;
  if (newlyBroken.length > 0) {
    return 'illegal';
  }
  if (change.coverage > 0) {
    return 'dear';
  }
  return change.soft <= 0 ? 'good' : change.soft * 2 <= dearest ? 'fair' : 'dear';
}

function TargetPrice({ target, scene: { t, price } }: { target: Target; scene: Scene }) {
  const { change, newlyBroken, inExchangeFor } = target.priced;
  if (newlyBroken.length > 0) {
    return (
      <span className="target-price" title={newlyBroken.map((one) => one.message).join('\n')}>
        ✕ <span>{t(`limits.${newlyBroken[0]?.id}`)}</span>
      </span>
    );
  }
  const rules = change.rules.map((rule) => `${t(`rules.${rule.id}`)} ${signed(rule.cost)}`);
  return (
    <span className="target-price" title={[price(change), ...rules].join('\n')}>
      {inExchangeFor !== undefined && '⇄ '}
      {change.coverage === 0
        ? price(change)
        : t(change.coverage > 0 ? 'price.moreShort' : 'price.lessShort', {
            days: Math.abs(change.coverage),
            soft: signed(change.soft),
          })}
    </span>
  );
}
