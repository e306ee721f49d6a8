// The grid is one stop of the keyboard (aria-activedescendant): its cells take no focus, and what the
// mouse does on them has keys on the grid. Rows that are drawn where they are seen cannot be a table.
/* oxlint-disable jsx-a11y/interactive-supports-focus, jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events */
import { useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { type KeyboardEvent, memo, useCallback, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { number, shortDate, weekday } from '@/platform/format';
import { CHIP, DutyChip } from './DutyChip';
import type { Column, DayColumn, Duty, Mark, Row, Seat, Target, WeekColumn } from './model';
import { keyOf } from './model';
import { usePrice } from './Price';

/** What the cells need to know of everybody and of what is going on. */
export interface Scene {
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
  targets: ReadonlyMap<string, Target[]> | undefined;
  dearest: number;
  mayEdit: boolean;
}

interface Props {
  label: string;
  rows: readonly Row[];
  columns: readonly Column[];
  width: number;
  scene: Scene;
  /** Row and column of the cell that the keys act on. */
  active: { row: number; column: number };
  dayTotals: ReadonlyMap<string, number>;
  setActive: (row: number, column: number) => void;
  onKey: (event: KeyboardEvent) => void;
  onPick: (duty: Seat) => void;
  onOpen: (row: Row, column: Column, duty: Duty | undefined) => void;
  onDrop: (row: Row, column: Column) => void;
  onLetGo: () => void;
}

const WEEK_WIDTH = 76;
const HEAD_WIDTH = 168;
const HEAD_HEIGHT = 58;
const LEAST_HEIGHT = 46;
const LOAD_HEIGHT = 60;

/** An ARIA grid whose rows and columns are drawn only where they are seen. */
export function BoardGrid(props: Props) {
  const { label, rows, columns, width, active, scene } = props;
  const onPick = useLatest(props.onPick);
  const onOpen = useLatest(props.onOpen);
  const onDrop = useLatest(props.onDrop);
  const onLetGo = useLatest(props.onLetGo);
  const { t } = useTranslation('board');
  const scroller = useRef<HTMLDivElement>(null);
  // Not memoised by the compiler; it need not be.
  // oxlint-disable-next-line react/incompatible-library
  const across = useVirtualizer({
    horizontal: true,
    count: columns.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (columns[index]?.kind === 'week' ? WEEK_WIDTH : width),
    paddingStart: HEAD_WIDTH,
    scrollPaddingStart: HEAD_WIDTH,
    overscan: 2,
  });
  const down = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => heightOf(rows[index]),
    scrollPaddingStart: HEAD_HEIGHT,
    paddingStart: HEAD_HEIGHT,
    overscan: 4,
  });
  useEffect(() => {
    across.measure();
    down.measure();
  }, [across, down, columns, rows, width]);
  useEffect(() => {
    across.scrollToIndex(active.column);
    down.scrollToIndex(active.row);
  }, [across, down, active]);
  const seen = across.getVirtualItems();
  const total = across.getTotalSize();
  return (
    <div
      ref={scroller}
      role="grid"
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length + 1}
      aria-activedescendant={rows.length === 0 ? undefined : cellId(active.row, active.column)}
      aria-describedby="board-keys"
      aria-readonly={!scene.mayEdit}
      tabIndex={0}
      className={`board-grid${scene.held === undefined ? '' : ' holding'}`}
      onKeyDown={props.onKey}
    >
      <div role="rowgroup" className="board-head" style={{ width: total, height: HEAD_HEIGHT }}>
        <div role="row" aria-rowindex={1}>
          <div role="columnheader" aria-colindex={1} className="board-corner" style={{ width: HEAD_WIDTH, height: HEAD_HEIGHT }}>
            {t('total.duties')}
          </div>
          {seen.map((item) => {
            const column = columns[item.index];
            return (
              column !== undefined && (
                <Head key={item.key} item={item} column={column} duties={props.dayTotals.get(column.key)} />
              )
            );
          })}
        </div>
      </div>
      <div role="rowgroup" className="board-rows" style={{ width: total, height: down.getTotalSize() - HEAD_HEIGHT }}>
        {down.getVirtualItems().map((item) => {
          const row = rows[item.index];
          return (
            row !== undefined && (
              <BoardRow
                key={row.id}
                row={row}
                index={item.index}
                top={item.start - HEAD_HEIGHT}
                height={item.size}
                width={total}
                seen={seen}
                columns={columns}
                scene={scene}
                active={active.row === item.index ? active.column : -1}
                setActive={props.setActive}
                onPick={onPick}
                onOpen={onOpen}
                onDrop={onDrop}
                onLetGo={onLetGo}
              />
            )
          );
        })}
      </div>
    </div>
  );
}

/** The same function always, which does what the latest one does: cells need not be drawn anew. */
function useLatest<A extends unknown[]>(act: (...args: A) => void): (...args: A) => void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  return useCallback((...args: A) => latest.current(...args), []);
}

function heightOf(row: Row | undefined): number {
  return Math.max(row?.load === undefined ? LEAST_HEIGHT : LOAD_HEIGHT, (row?.lines ?? 1) * CHIP + 8);
}

export function cellId(row: number, column: number): string {
  return `cell-${row}-${column}`;
}

function Head({ item, column, duties }: { item: VirtualItem; column: Column; duties: number | undefined }) {
  const { t } = useTranslation('board');
  const place = { left: item.start, width: item.size, height: HEAD_HEIGHT };
  if (column.kind === 'week') {
    return (
      <div role="columnheader" aria-colindex={item.index + 2} className="board-date week" style={place}>
        {t('total.week')}
        <span className="quiet">{t('total.weekOf', { monday: shortDate(column.monday) })}</span>
      </div>
    );
  }
  return (
    <div
      role="columnheader"
      aria-colindex={item.index + 2}
      className={`board-date${column.working ? '' : ' off'}${column.past ? ' past' : ''}`}
      style={place}
    >
      <span>
        {shortDate(column.date)} {weekday(column.date)}
        {column.dayKind !== undefined && <b className={`day-${column.dayKind}`}>{t(`days.${column.dayKind}`)}</b>}
      </span>
      <span className="quiet">{duties === undefined ? '' : t('total.day', { count: duties })}</span>
    </div>
  );
}

interface RowProps {
  row: Row;
  index: number;
  top: number;
  height: number;
  width: number;
  seen: VirtualItem[];
  columns: readonly Column[];
  scene: Scene;
  active: number;
  setActive: Props['setActive'];
  onPick: Props['onPick'];
  onOpen: Props['onOpen'];
  onDrop: Props['onDrop'];
  onLetGo: Props['onLetGo'];
}

const BoardRow = memo(function BoardRow(props: RowProps) {
  const { row, index, seen, columns, active } = props;
  const cells = useMemo(
    () => seen.flatMap((item) => {
      const column = columns[item.index];
      return column === undefined ? [] : [{ item, column }];
    }),
    [seen, columns],
  );
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className="board-row"
      style={{ transform: `translateY(${props.top}px)`, height: props.height, width: props.width }}
    >
      <div role="rowheader" aria-colindex={1} className="board-name" style={{ width: HEAD_WIDTH }}>
        <span>{row.name}</span>
        {row.note !== '' && <span className="quiet">{row.note}</span>}
        {row.load !== undefined && <Load halfDays={row.load.halfDays} target={row.load.target} />}
      </div>
      {cells.map(({ item, column }) => {
        const cell = {
          row,
          index,
          at: item.index,
          start: item.start,
          width: item.size,
          isActive: active === item.index,
          scene: props.scene,
          setActive: props.setActive,
          onPick: props.onPick,
          onOpen: props.onOpen,
          onDrop: props.onDrop,
          onLetGo: props.onLetGo,
        };
        return column.kind === 'week' ? (
          <WeekCell key={item.key} {...cell} column={column} />
        ) : (
          <DayCell key={item.key} {...cell} column={column} />
        );
      })}
    </div>
  );
});

/** Half days as days. */
function days(count: number): string {
  return number(count / 2, count % 2 === 0 ? 0 : 1);
}

function Load({ halfDays, target }: { halfDays: number; target: number | undefined }) {
  const { t } = useTranslation('board');
  return (
    <span className="quiet">
      {target === undefined
        ? t('load.days', { days: days(halfDays) })
        : t('load.ofTarget', { days: days(halfDays), target: days(target) })}
    </span>
  );
}

interface CellProps<C extends Column> {
  row: Row;
  index: number;
  column: C;
  /** Its place among the columns, and where and how wide it is, px. */
  at: number;
  start: number;
  width: number;
  isActive: boolean;
  scene: Scene;
  setActive: Props['setActive'];
  onPick: Props['onPick'];
  onOpen: Props['onOpen'];
  onDrop: Props['onDrop'];
  onLetGo: Props['onLetGo'];
}

const WeekCell = memo(function WeekCell({ row, index, column, at, start, width, isActive, setActive }: CellProps<WeekColumn>) {
  const { t } = useTranslation('board');
  const required = row.required?.[column.week];
  const staffed = row.staffed?.[column.week];
  const reason = row.gapWeeks.get(column.monday);
  const own = useMemo(() => weekCount(row, column.monday), [row, column.monday]);
  return (
    <div
      role="gridcell"
      id={cellId(index, at)}
      aria-colindex={at + 2}
      className={`board-cell week${isActive ? ' active' : ''}${reason === undefined ? '' : ' short'}`}
      style={{ transform: `translateX(${start}px)`, width }}
      title={reason}
      onMouseDown={() => setActive(index, at)}
    >
      {required === undefined ? number(own) : `${staffed ?? 0}/${required}`}
      {reason !== undefined && <span className="lack">{t('lack', { days: (required ?? 0) - (staffed ?? 0) })}</span>}
    </div>
  );
});

const DAY_MILLIS = 86_400_000;

function weekCount(row: Row, monday: string): number {
  const from = Date.parse(monday);
  let count = 0;
  for (const [date, duties] of row.duties) {
    const days = (Date.parse(date) - from) / DAY_MILLIS;
    count += days >= 0 && days < 7 ? duties.length : 0;
  }
  return count;
}

const DayCell = memo(function DayCell(props: CellProps<DayColumn>) {
  const { row, index, at, column, scene, isActive, setActive } = props;
  const { t } = useTranslation('board');
  const duties = row.duties.get(column.date) ?? [];
  const marks = row.marks.get(column.date) ?? [];
  const closed = row.open !== undefined && row.open[column.index] === '0';
  const gap = row.gaps.get(column.date);
  const target = scene.targets?.get(`${row.id}|${column.date}`)?.[0];
  const classes = ['board-cell'];
  if (isActive) classes.push('active');
  if (!column.working) classes.push('off');
  if (closed) classes.push('closed');
  if (column.past) classes.push('past');
  if (gap !== undefined) classes.push('short');
  if (marks[0] !== undefined) classes.push(`mark-${marks[0].kind}`);
  if (scene.held !== undefined) classes.push(target === undefined ? 'nowhere' : shadeOf(target, scene.dearest));
  return (
    <div
      role="gridcell"
      id={cellId(index, at)}
      aria-colindex={at + 2}
      aria-selected={duties.some((duty) => keyOf(duty) === scene.selected)}
      className={classes.join(' ')}
      style={{ transform: `translateX(${props.start}px)`, width: props.width }}
      title={gap}
      onMouseDown={() => setActive(index, at)}
      onClick={() => (scene.held === undefined ? props.onOpen(row, column, duties[0]) : props.onDrop(row, column))}
      onDragOver={(event) => target !== undefined && event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        props.onDrop(row, column);
      }}
    >
      {marks.length > 0 && <Marks marks={marks} />}
      {duties.map((duty) => (
        <DutyChip
          key={keyOf(duty)}
          duty={duty}
          scene={scene}
          past={column.past}
          onOpen={() => props.onOpen(row, column, duty)}
          onPick={() => props.onPick(duty)}
          onLetGo={props.onLetGo}
        />
      ))}
      {gap !== undefined && <span className="lack">{t('lackOne')}</span>}
      {target !== undefined && <TargetPrice target={target} />}
      {closed && duties.length === 0 && column.working && <span className="sr-only">{t('closed')}</span>}
    </div>
  );
});

function Marks({ marks }: { marks: Mark[] }) {
  const { t } = useTranslation('board');
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

function TargetPrice({ target }: { target: Target }) {
  const price = usePrice();
  const { t } = useTranslation('board');
  const { change, newlyBroken } = target.priced;
  return newlyBroken.length > 0 ? (
    <span className="target-price" title={newlyBroken.map((one) => one.message).join('\n')}>
      ✕ <span>{t(`limits.${newlyBroken[0]?.id}`)}</span>
    </span>
  ) : (
    <span className="target-price">
      {target.priced.inExchangeFor !== undefined && '⇄ '}
      {price(change)}
    </span>
  );
}
