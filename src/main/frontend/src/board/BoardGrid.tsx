// The grid is one stop of the keyboard (aria-activedescendant): its cells take no focus, and what the
// mouse does on them has keys on the grid. Rows that are drawn where they are seen cannot be a table.
/* oxlint-disable jsx-a11y/click-events-have-key-events */
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, type SyntheticEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { BoardHead } from './BoardHead';
import { BoardNames } from './BoardNames';
import { BoardRow, cellId, wordsOf } from './BoardRow';
import { CHIP } from './DutyChip';
import type { Column, Duty, Row, Seat } from './model';
import { keyOf } from './model';
import type { Moment, Scene } from './scene';

/** First and last row and column that are drawn. */
export interface Seen {
  rows: readonly [number, number];
  columns: readonly [number, number];
}

interface Props {
  label: string;
  rows: readonly Row[];
  columns: readonly Column[];
  width: number;
  scene: Scene;
  moment: Moment;
  /** Row and column of the cell that the keys act on. */
  active: { row: number; column: number };
  dayTotals: ReadonlyMap<string, number>;
  setActive: (row: number, column: number) => void;
  /** Told of what is drawn, at first and whenever that changes. */
  onSeen: (seen: Seen) => void;
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
  const { label, rows, columns, width, active, scene, moment, onSeen } = props;
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
    overscan: 1,
  });
  const down = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => heightOf(rows[index]),
    scrollPaddingStart: HEAD_HEIGHT,
    paddingStart: HEAD_HEIGHT,
    overscan: 2,
  });
  useEffect(() => {
    across.measure();
    down.measure();
  }, [across, down, columns, rows, width]);
  useEffect(() => {
    across.scrollToIndex(active.column);
    down.scrollToIndex(active.row);
  }, [across, down, active.row, active.column]);
  const seenColumns = across.getVirtualItems();
  const seenRows = down.getVirtualItems();
  const [top, bottom] = [seenRows[0]?.index ?? 0, seenRows.at(-1)?.index ?? -1];
  const [left, right] = [seenColumns[0]?.index ?? 0, seenColumns.at(-1)?.index ?? -1];
  useEffect(() => {
    onSeen({ rows: [top, bottom], columns: [left, right] });
  }, [onSeen, top, bottom, left, right]);
  const total = across.getTotalSize();

  /** The cell that something happened in, and the duty. */
  const at = (event: SyntheticEvent) => {
    const target = event.target as Element;
    const cell = target.closest<HTMLElement>('[role=gridcell]');
    const [row, column] = (cell?.id ?? '').split('-').slice(1).map(Number);
    const [found, date] = [rows[row ?? -1], columns[column ?? -1]];
    if (row === undefined || column === undefined || found === undefined || date === undefined) {
      return undefined;
    }
    const key = target.closest<HTMLElement>('.duty')?.dataset['duty'];
    const duty = date.kind === 'day' ? found.duties.get(date.date)?.find((one) => keyOf(one) === key) : undefined;
    return { row, column, found, date, duty };
  };
  const onClick = (event: MouseEvent) => {
    const place = at(event);
    if (place !== undefined && moment.held !== undefined) {
      props.onDrop(place.found, place.date);
    } else if (place !== undefined) {
      const first = place.date.kind === 'day' ? place.found.duties.get(place.date.date)?.[0] : undefined;
      props.onOpen(place.found, place.date, place.duty ?? first);
    }
  };
  /** What the mouse is on says all of itself, which would be dear to work out for all that is drawn. */
  const explain = (event: SyntheticEvent) => {
    const about = (event.target as Element).closest<HTMLElement>('.duty, .target-price');
    const place = about === null || about.title !== '' ? undefined : at(event);
    if (about === null || place?.date.kind !== 'day') {
      return;
    }
    const target = moment.targets?.get(`${place.found.id}|${place.date.date}`)?.[0];
    if (place.duty !== undefined) {
      about.title = scene.fullName(place.duty);
    } else if (target !== undefined) {
      about.title = wordsOf(target, scene);
    }
  };
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
      className={`board-grid${moment.held === undefined ? '' : ' holding'}`}
      onKeyDown={props.onKey}
      onMouseDown={(event) => {
        const place = at(event);
        if (place !== undefined) {
          props.setActive(place.row, place.column);
        }
      }}
      onMouseOver={explain}
      onFocus={explain}
      onClick={onClick}
      onDragStart={(event) => {
        const duty = at(event)?.duty;
        if (duty !== undefined) {
          event.dataTransfer.effectAllowed = 'move';
          event.dataTransfer.setData('text/plain', keyOf(duty));
          // Chromium ends a drag whose element changes while it starts.
          setTimeout(() => props.onPick(duty));
        }
      }}
      onDragOver={(event) => {
        const place = at(event);
        if (place?.date.kind === 'day' && moment.targets?.has(`${place.found.id}|${place.date.date}`) === true) {
          event.preventDefault();
        }
      }}
      onDrop={(event) => {
        event.preventDefault();
        const place = at(event);
        if (place !== undefined) {
          props.onDrop(place.found, place.date);
        }
      }}
      onDragEnd={props.onLetGo}
    >
      <BoardHead
        seen={seenColumns}
        columns={columns}
        width={total}
        height={HEAD_HEIGHT}
        nameWidth={HEAD_WIDTH}
        totals={props.dayTotals}
        lit={moment.lit}
      />
      <div role="rowgroup" className="board-rows" style={{ width: total, height: down.getTotalSize() - HEAD_HEIGHT }}>
        <BoardNames seen={seenRows} rows={rows} from={HEAD_HEIGHT} width={HEAD_WIDTH} t={scene.t} lit={moment.lit} />
        {seenRows.map((item) => {
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
                seen={seenColumns}
                columns={columns}
                scene={scene}
                moment={moment}
                active={active.row === item.index ? active.column : -1}
              />
            )
          );
        })}
      </div>
      {rows.length === 0 && <p className="quiet board-empty">{t('noRows')}</p>}
    </div>
  );
}

function heightOf(row: Row | undefined): number {
  return Math.max(row?.load === undefined ? LEAST_HEIGHT : LOAD_HEIGHT, (row?.lines ?? 1) * CHIP + 8);
}
