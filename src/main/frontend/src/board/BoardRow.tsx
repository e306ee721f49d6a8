// Cells that are drawn where they are seen cannot be a table's; the grid around them takes the keys.
/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/interactive-supports-focus */
import type { VirtualItem } from '@tanstack/react-virtual';
import { memo } from 'react';
import { number } from '@/platform/format';
import { partsOf } from './BoardNames';
import { DutyChip } from './DutyChip';
import type { Column, DayColumn, Duty, Mark, Row, Target, WeekColumn } from './model';
import { keyOf } from './model';
import { signed } from './Price';
import type { Moment, Scene } from './scene';

interface Props {
  row: Row;
  index: number;
  /** Where it is and how large, px. */
  top: number;
  height: number;
  width: number;
  seen: VirtualItem[];
  columns: readonly Column[];
  scene: Scene;
  moment: Moment;
  /** The column of the cell that the keys act on; -1 where that is in another row. */
  active: number;
}

/** One row of the board. Its cells are plain elements: hundreds of them are drawn in a frame. */
export const BoardRow = memo(function BoardRow(props: Props) {
  const { row, index, seen, columns, scene, moment, active } = props;
  const { held, selected, targets, dearest, lit } = moment;
  const isRowLit = lit?.rows.has(row.id) === true;
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className="board-row"
      style={{ top: props.top, height: props.height, width: props.width }}
    >
      <div role="rowheader" aria-colindex={1} aria-label={partsOf(row, scene.t).join(' ')} />
      {seen.map(({ index: at, start, size }, place) => {
        const column = columns[at];
        if (column === undefined) {
          return undefined;
        }
        const before = place === 0 ? start : 0;
        const cell = { row, id: cellId(index, at), at, before, width: size, isActive: active === at, scene };
        if (column.kind === 'week') {
          return <WeekCell key={column.key} {...cell} column={column} />;
        }
        const duties = row.duties.get(column.date);
        const target = targets?.get(`${row.id}|${column.date}`)?.[0];
        return (
          <DayCell
            key={column.key}
            {...cell}
            column={column}
            held={among(duties, held)}
            selected={among(duties, selected)}
            isLit={isRowLit && lit.weeks.has(column.monday)}
            target={target}
            shade={held === undefined || targets === undefined ? '' : target === undefined ? ' nowhere' : ` ${shadeOf(target, dearest)}`}
          />
        );
      })}
    </div>
  );
});

/** The key where it is one of these duties. */
function among(duties: readonly Duty[] | undefined, key: string | undefined): string | undefined {
  return key !== undefined && duties?.some((duty) => keyOf(duty) === key) === true ? key : undefined;
}

export function cellId(row: number, column: number): string {
  return `cell-${row}-${column}`;
}

interface CellProps<C extends Column> {
  row: Row;
  column: C;
  id: string;
  /** Its place among the columns, the room left free before it and its own width, px. */
  at: number;
  before: number;
  width: number;
  isActive: boolean;
  scene: Scene;
}

const WeekCell = memo(function WeekCell({ row, id, column, at, before, width, isActive, scene }: CellProps<WeekColumn>) {
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
      style={{ marginLeft: before, width }}
      title={reason}
    >
      {required === undefined ? number(row.weekDuties.get(column.monday) ?? 0) : `${staffed ?? 0}/${required}`}
      {reason !== undefined && <span className="lack">{t('lack', { days: (required ?? 0) - (staffed ?? 0) })}</span>}
    </div>
  );
});

interface DayProps extends CellProps<DayColumn> {
  /** The duty of it that is held, and the one that is opened. */
  held: string | undefined;
  selected: string | undefined;
  isLit: boolean;
  /** What the duty that is held would cost here, and the class that says how dear that is. */
  target: Target | undefined;
  shade: string;
}

const DayCell = memo(function DayCell(props: DayProps) {
  const { row, id, column, at, before, width, isActive, scene, target } = props;
  const { t } = scene;
  const duties = row.duties.get(column.date);
  const marks = row.marks.get(column.date);
  const closed = row.open !== undefined && row.open[column.index] === '0';
  const gap = row.gaps.get(column.date);
  let classes = 'board-cell';
  if (isActive) classes += ' active';
  if (!column.working) classes += ' off';
  if (closed) classes += ' closed';
  if (column.past) classes += ' past';
  if (gap !== undefined) classes += ' short';
  if (marks?.[0] !== undefined) classes += ` marked mark-${marks[0].kind}`;
  if (props.isLit) classes += ' lit';
  classes += props.shade;
  return (
    <div
      role="gridcell"
      id={id}
      aria-colindex={at + 2}
      aria-selected={props.selected !== undefined}
      className={classes}
      style={{ marginLeft: before, width }}
      title={gap}
    >
      {marks !== undefined && <Marks marks={marks} scene={scene} />}
      {duties?.map((duty) => (
        <DutyChip
          key={keyOf(duty)}
          duty={duty}
          scene={scene}
          past={column.past}
          isActive={isActive}
          held={props.held}
          selected={props.selected}
        />
      ))}
      {gap !== undefined && <span className="lack">{t('lackOne')}</span>}
      {target !== undefined && <TargetPrice target={target} scene={scene} isActive={isActive} />}
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

function TargetPrice({ target, scene, isActive }: { target: Target; scene: Scene; isActive: boolean }) {
  const { t, price } = scene;
  const { change, newlyBroken, inExchangeFor } = target.priced;
  const title = isActive ? wordsOf(target, scene) : undefined;
  if (newlyBroken.length > 0) {
    return (
      <span className="target-price" title={title}>
        ✕ <span>{t(`limits.${newlyBroken[0]?.id}`)}</span>
      </span>
    );
  }
  return (
    <span className="target-price" title={title}>
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

/** The limits that a place would break, else what it costs by rule; a line each. */
export function wordsOf({ priced: { change, newlyBroken } }: Target, { t, price }: Scene): string {
  return newlyBroken.length > 0
    ? newlyBroken.map((one) => one.message).join('\n')
    : [price(change), ...change.rules.map((rule) => `${t(`rules:${rule.id}.name`)} ${signed(rule.cost)}`)].join('\n');
}
