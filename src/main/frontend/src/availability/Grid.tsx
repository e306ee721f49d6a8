import { memo, type KeyboardEvent, type MouseEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { date, shortDate, weekday } from '@/platform/format';
import { type Code, CODES, weekdayOf } from './model';
import type { PersonRow } from './saving';

interface At {
  row: number;
  column: number;
}

interface Props {
  people: PersonRow[];
  dates: string[];
  code: Code | undefined;
  choose: (code: Code | undefined) => void;
  paint: (ids: string[], days: string[], code: Code | undefined) => void;
  show: (id: string) => void;
}

/**
 * People by dates. Painted by dragging, a range by Shift, a date for all by its head and a person's
 * weekday by Shift on it; by keys: arrows, Shift with them, 1 to 7, 0 or Delete, Enter for the person.
 */
export function Grid({ people, dates, code, choose, paint, show }: Props) {
  const { t } = useTranslation('availability');
  const [at, setAt] = useState<At>({ row: 0, column: 0 });
  const [from, setFrom] = useState<At>({ row: 0, column: 0 });
  const dragging = useRef(false);
  const table = useRef<HTMLTableElement>(null);
  const moved = useRef(false);

  useEffect(() => {
    const drop = () => {
      dragging.current = false;
    };
    window.addEventListener('mouseup', drop);
    return () => window.removeEventListener('mouseup', drop);
  }, []);

  useEffect(() => {
    if (moved.current) {
      moved.current = false;
      table.current
        ?.querySelector<HTMLElement>(`[data-row="${at.row}"][data-column="${at.column}"]`)
        ?.focus();
    }
  }, [at]);

  const area = (one: At, other: At) => {
    const [top, bottom] = [Math.min(one.row, other.row), Math.max(one.row, other.row)];
    const [left, right] = [Math.min(one.column, other.column), Math.max(one.column, other.column)];
    return {
      ids: people.slice(top, bottom + 1).map((person) => person.id),
      days: dates.slice(left, right + 1),
    };
  };
  const press = (event: MouseEvent) => {
    const cell = cellAt(event.target);
    if (cell === undefined || event.button !== 0) {
      return;
    }
    const start = event.shiftKey ? from : cell;
    const { ids, days } = area(start, cell);
    paint(ids, days, code);
    setFrom(start);
    setAt(cell);
    dragging.current = true;
  };
  const drag = (event: MouseEvent) => {
    const cell = cellAt(event.target);
    if (dragging.current && cell !== undefined && (cell.row !== at.row || cell.column !== at.column)) {
      const { ids, days } = area(from, cell);
      paint(ids, days, code);
      setAt(cell);
    }
  };
  const key = (event: KeyboardEvent) => {
    const here = cellAt(event.target);
    if (here === undefined) {
      return;
    }
    const start = here.row === at.row && here.column === at.column ? from : here;
    const step = STEPS[event.key];
    if (step !== undefined) {
      event.preventDefault();
      const next = {
        row: within(here.row + step.row, people.length),
        column: within(here.column + step.column, dates.length),
      };
      moved.current = true;
      setAt(next);
      setFrom(event.shiftKey ? start : next);
      return;
    }
    const number = Number(event.key);
    const clears = event.key === 'Delete' || event.key === 'Backspace' || event.key === '0';
    const wanted = event.key === ' ' ? code : CODES[number - 1];
    if (event.key === 'Enter') {
      show(people[here.row]?.id ?? '');
    } else if (clears || wanted !== undefined || event.key === ' ') {
      event.preventDefault();
      const { ids, days } = area(start, here);
      paint(ids, days, clears ? undefined : wanted);
      if (!clears && wanted !== undefined) {
        choose(wanted);
      }
    }
  };
  const head = (day: string, shift: boolean) => {
    const person = people[at.row];
    if (shift && person !== undefined) {
      paint([person.id], dates.filter((other) => weekdayOf(other) === weekdayOf(day)), code);
    } else {
      paint(people.map((one) => one.id), [day], code);
    }
  };
  return (
    <div className="sheet">
      {/* oxlint-disable jsx-a11y/no-noninteractive-element-to-interactive-role -- a table of cells that are gone through by arrows is what a grid is */}
      <table
        ref={table}
        role="grid"
        aria-label={t('title')}
        onMouseDown={press}
        onMouseMove={drag}
        onKeyDown={key}
      >
        <thead>
          <tr>
            <th scope="col" className="person">
              {t('person')}
            </th>
            {dates.map((day) => (
              <th key={day} scope="col" className={isWeekend(day) ? 'weekend' : ''}>
                <button
                  type="button"
                  tabIndex={-1}
                  onClick={(event) => head(day, event.shiftKey)}
                >
                  {shortDate(day)}
                  <br />
                  {weekday(day).replace('周', '')}
                  <span className="sr-only"> {t('wholeDay')}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map((person, row) => (
            <Row
              key={person.id}
              person={person}
              row={row}
              dates={dates}
              focused={at.row === row ? at.column : -1}
              from={inside(row, at.row, from.row) ? Math.min(at.column, from.column) : -1}
              to={inside(row, at.row, from.row) ? Math.max(at.column, from.column) : -1}
              show={show}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const STEPS: Record<string, At> = {
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
};

function inside(row: number, one: number, other: number): boolean {
  return row >= Math.min(one, other) && row <= Math.max(one, other);
}

function within(value: number, size: number): number {
  return Math.max(0, Math.min(size - 1, value));
}

function cellAt(target: EventTarget): At | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null;
  return cell === null
    ? undefined
    : { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) };
}

function isWeekend(day: string): boolean {
  return ['SATURDAY', 'SUNDAY'].includes(weekdayOf(day));
}

const Row = memo(function Row({
  person,
  row,
  dates,
  focused,
  from,
  to,
  show,
}: {
  person: PersonRow;
  row: number;
  dates: string[];
  /** The column with the focus in this row; -1 for none. */
  focused: number;
  from: number;
  to: number;
  show: (id: string) => void;
}) {
  const { t } = useTranslation('availability');
  const weekly = new Set(person.said.weeklyUnavailable);
  const clinics = new Set(person.said.ownClinics?.map((one) => one.weekday));
  return (
    <tr>
      <th scope="row" className="person">
        <button type="button" onClick={() => show(person.id)}>
          {person.name}
          <span className={person.submitted ? 'in' : 'out'}>
            {t(person.submitted ? 'isIn' : 'isOut')}
          </span>
          {person.remarks.length > 0 && (
            <span className="remark" title={person.remarks.join('\n')}>
              {t('remark')}
            </span>
          )}
        </button>
      </th>
      {dates.map((day, column) => {
        const code = person.codes[day];
        const wish = person.wishes[day];
        const away = weekly.has(weekdayOf(day));
        const clinic = clinics.has(weekdayOf(day));
        const mark = person.marks[day];
        const words = [
          person.name,
          date(day),
          code === undefined ? '' : t(`meanings.${code}`),
          wish === undefined ? '' : t('ownWish', { wish: t(`meanings.${wish}`) }),
          away ? t('weekly') : '',
          clinic ? t('weeklyClinic') : '',
          mark ?? '',
        ];
        return (
          <td
            key={day}
            data-row={row}
            data-column={column}
            tabIndex={focused === column || (row === 0 && column === 0 && focused === -1) ? 0 : -1}
            aria-selected={column >= from && column <= to}
            aria-label={words.filter((word) => word !== '').join(' ')}
            title={mark ?? ''}
            className={[
              code ?? '',
              isWeekend(day) ? 'weekend' : '',
              away ? 'away' : '',
              mark === undefined ? '' : 'marked',
              column >= from && column <= to ? 'selected' : '',
            ].join(' ')}
          >
            {code !== undefined ? (
              t(`codes.${code}`)
            ) : wish !== undefined ? (
              <i>{t(`codes.${wish}`)}</i>
            ) : away ? (
              '–'
            ) : clinic ? (
              <i>{t('codes.CLINIC')}</i>
            ) : (
              ''
            )}
          </td>
        );
      })}
    </tr>
  );
});
