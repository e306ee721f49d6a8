import type { Shape } from '@/platform/api/types';
import { gapsOf, openOf, placeOf, rowOf, seatsOf } from './tours';

export type Board = Shape<'Board'>;
export type Duty = Shape<'BoardDuty'>;
export type Mark = Shape<'BoardMark'>;
export type Physician = Shape<'BoardPhysician'>;
export type Edit = Shape<'DutyEdit'>;
export type Prices = Shape<'Prices'>;
export type Priced = Shape<'PricedSeat'>;
export type Change = Shape<'CostByRules'>;

export type View = 'centres' | 'physicians' | 'hospitals';
export type Span = 'week' | 'month' | 'quarter';

/** One duty of all: who is where, when and in which session, remote or on which tour. */
export interface Seat {
  centre: string;
  tour?: string;
  date: string;
  session: Duty['session'];
  mode?: 'ON_SITE' | 'REMOTE';
  physician: string;
}

export function seatOf({ centre, tour, date, session, mode, physician }: Seat): Seat {
  return {
    centre,
    ...(tour === undefined ? {} : { tour }),
    date,
    session,
    ...(mode === 'REMOTE' ? { mode } : {}),
    physician,
  };
}

export function keyOf({ centre, tour, date, session, mode, physician }: Seat): string {
  const key = [centre, date, session, physician].join('|');
  return tour !== undefined ? `${key}|${rowOf({ centre, tour })}` : mode === 'REMOTE' ? `${key}|${mode}` : key;
}

function isSameSite(one: Seat, other: Seat): boolean {
  return rowOf(one) === rowOf(other) && (one.mode === 'REMOTE') === (other.mode === 'REMOTE');
}

export interface DayColumn {
  kind: 'day';
  key: string;
  date: string;
  /** Its place in the period, from 0. */
  index: number;
  /** The Monday of its week. */
  monday: string;
  working: boolean;
  dayKind: 'HOLIDAY' | 'MAKE_UP' | undefined;
  past: boolean;
}

/** The sum of a week, after its Sunday. */
export interface WeekColumn {
  kind: 'week';
  key: string;
  week: number;
  monday: string;
}

export type Column = DayColumn | WeekColumn;

const WEEK = 7;

/** The dates of a span around `at` (today where it is blank), each week followed by its sum. */
export function columnsOf(board: Board, span: Span, at: string): Column[] {
  const columns: Column[] = [];
  const [from, to] = rangeOf(board, span, at);
  board.days.forEach((day, index) => {
    if (index >= from && index <= to) {
      columns.push({
        kind: 'day',
        key: day.date,
        date: day.date,
        index,
        monday: mondayOf(board, index),
        working: day.working,
        dayKind: day.kind,
        past: day.date < board.today,
      });
    }
    if (index % WEEK === WEEK - 1 && index >= from && index <= to) {
      const week = Math.floor(index / WEEK);
      columns.push({ kind: 'week', key: `week-${week}`, week, monday: mondayOf(board, index) });
    }
  });
  return columns;
}

function mondayOf(board: Board, index: number): string {
  return board.days[index - (index % WEEK)]?.date ?? '';
}

/** First and last place in the period: whole weeks. */
export function rangeOf(board: Board, span: Span, at: string): [number, number] {
  const last = board.days.length - 1;
  if (span === 'quarter') {
    return [0, last];
  }
  const found = board.days.findIndex((day) => day.date === (at === '' ? board.today : at));
  const week = Math.max(0, Math.floor((found < 0 ? 0 : found) / WEEK));
  if (span === 'week') {
    return [week * WEEK, Math.min(last, week * WEEK + WEEK - 1)];
  }
  const month = board.days[week * WEEK + 3]?.date.slice(0, 7) ?? '';
  const weeks = [...Array(Math.ceil(board.days.length / WEEK)).keys()].filter(
    (one) => board.days[one * WEEK + 3]?.date.slice(0, 7) === month,
  );
  return [(weeks[0] ?? 0) * WEEK, Math.min(last, (weeks.at(-1) ?? 0) * WEEK + WEEK - 1)];
}

/** The date where the span before or after begins; the same where there is none. */
export function stepped(board: Board, span: Span, at: string, by: -1 | 1): string {
  const [from, to] = rangeOf(board, span, at);
  const next = by < 0 ? from - 1 : to + 1;
  return board.days[next]?.date ?? at;
}

export interface Row {
  id: string;
  name: string;
  /** What stands below the name. */
  note: string;
  /** Duties by date. */
  duties: ReadonlyMap<string, Duty[]>;
  /** What lies behind the dates of a physician. */
  marks: ReadonlyMap<string, Mark[]>;
  /** Seats by day of the period, as the board has them; of a centre only. */
  open: string | undefined;
  /** By week; of a centre only. */
  required: readonly number[] | undefined;
  staffed: readonly number[] | undefined;
  /** How many are on its team; of a tour only. */
  team: number | undefined;
  /** Half days and their fair share; of a physician only. */
  load: { halfDays: number; target: number | undefined } | undefined;
  /** How many duties each week has, by its Monday. */
  weekDuties: ReadonlyMap<string, number>;
  /** The most duties on one of its dates. */
  lines: number;
  /** The centre's weeks or sessions that lack somebody, with the reason, by date. */
  gaps: ReadonlyMap<string, string>;
  gapWeeks: ReadonlyMap<string, string>;
}

export interface Filter {
  hospital: string;
  title: string;
  specialty: string;
  gapsOnly: boolean;
  search: string;
}

/** The rows of a view, as far as the filters let them through. */
export function rowsOf(board: Board, view: View, filter: Filter): Row[] {
  const physicians = new Map(board.physicians.map((one) => [one.id, one]));
  const wanted = board.duties.filter((duty) => fits(physicians.get(duty.physician), filter));
  const rows = ROWS[view](board, wanted, physicians, filter);
  const search = filter.search.trim().toLowerCase();
  const names = new Map(board.centres.map((one) => [one.id, one.name]));
  return rows.filter(
    (row) =>
      (!filter.gapsOnly || row.gaps.size + row.gapWeeks.size > 0) &&
      (search === '' ||
        `${row.name} ${row.note}`.toLowerCase().includes(search) ||
        [...row.duties.values()].some((duties) =>
          duties.some(
            (duty) =>
              physicians.get(duty.physician)?.name.toLowerCase().includes(search) === true ||
              names.get(duty.centre)?.toLowerCase().includes(search) === true,
          ),
        )),
  );
}

function fits(physician: Physician | undefined, filter: Filter): boolean {
  return (
    physician !== undefined &&
    (filter.hospital === '' || physician.institution === filter.hospital) &&
    (filter.title === '' || physician.title === filter.title) &&
    (filter.specialty === '' || physician.specialty === filter.specialty)
  );
}

type Rows = (
  board: Board,
  duties: Duty[],
  physicians: ReadonlyMap<string, Physician>,
  filter: Filter,
) => Row[];

const ROWS: Record<View, Rows> = {
  centres: (board, duties) => {
    const byRow = grouped(duties, rowOf);
    const centres = board.centres.map((centre) => ({
      ...row(board, centre.id, centre.name, '', byRow.get(centre.id)),
      open: centre.open,
      required: centre.required,
      staffed: centre.staffed,
      gaps: gaps(board, centre.id, 'date'),
      gapWeeks: gaps(board, centre.id, 'week'),
    }));
    const tours = board.tours.map((tour) => {
      const id = rowOf({ centre: tour.centre, tour: tour.id });
      return {
        ...row(board, id, tour.name, placeOf(board, tour.centre).name, byRow.get(id)),
        open: openOf(board, tour),
        team: seatsOf(tour),
        gaps: gapsOf(board, tour),
      };
    });
    return [...centres, ...tours];
  },
  physicians: (board, duties, _, filter) => {
    const byPhysician = grouped(duties, (duty) => duty.physician);
    return board.physicians
      .filter((one) => fits(one, filter))
      .map((one) => ({
        ...row(board, one.id, one.name, one.institutionName, byPhysician.get(one.id)),
        marks: grouped(one.marks, (mark) => mark.date),
        load: { halfDays: one.halfDays, target: one.targetHalfDays },
      }));
  },
  hospitals: (board, duties, physicians) => {
    const of = (duty: Duty) => physicians.get(duty.physician)?.institution ?? '';
    const byInstitution = grouped(duties, of);
    const names = new Map(board.physicians.map((one) => [one.institution, one]));
    return [...names]
      .filter(([, one]) => one.dispatched)
      .map(([id, one]) => row(board, id, one.institutionName, '', byInstitution.get(id)));
  },
};

function row(board: Board, id: string, name: string, note: string, duties: Duty[] = []): Row {
  const byDate = grouped(duties, (duty) => duty.date);
  return {
    id,
    name,
    note,
    duties: byDate,
    marks: new Map(),
    open: undefined,
    required: undefined,
    staffed: undefined,
    team: undefined,
    load: undefined,
    weekDuties: perWeek(board, byDate),
    lines: Math.max(1, ...[...byDate.values()].map((one) => one.length)),
    gaps: new Map(),
    gapWeeks: new Map(),
  };
}

function perWeek(board: Board, byDate: ReadonlyMap<string, Duty[]>): Map<string, number> {
  const weeks = new Map<string, number>();
  board.days.forEach(({ date }, index) => {
    const monday = mondayOf(board, index);
    weeks.set(monday, (weeks.get(monday) ?? 0) + (byDate.get(date)?.length ?? 0));
  });
  return weeks;
}

function gaps(board: Board, centre: string, by: 'date' | 'week'): Map<string, string> {
  const found = new Map<string, string>();
  for (const gap of board.missing) {
    const when = gap[by];
    if (gap.centre === centre && gap.tour === undefined && when !== undefined) {
      found.set(when, gap.reason);
    }
  }
  return found;
}

export function grouped<T>(items: readonly T[], by: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = by(item);
    const group = groups.get(key);
    if (group === undefined) {
      groups.set(key, [item]);
    } else {
      group.push(item);
    }
  }
  return groups;
}

/** Somewhere to drop what is held: the step that it makes, and what that costs or breaks. */
export interface Target {
  priced: Priced;
  step: Edit[];
}

/** What is held may be dropped on these cells, by `row|date`; the best of each first. */
export function targetsOf(
  board: Board,
  prices: Prices,
  held: Seat,
  view: View,
): ReadonlyMap<string, Target[]> {
  const institution = new Map(board.physicians.map((one) => [one.id, one.institution]));
  const found: [string, Target][] = [];
  for (const place of prices.places) {
    const target = { priced: place, step: placeStep(held, place) };
    const other = place.inExchangeFor ?? place.physician;
    if (view === 'centres') {
      found.push([`${rowOf(place)}|${place.date}`, target]);
    } else if (view === 'physicians') {
      found.push([`${other}|${place.date}`, target]);
    }
  }
  for (const taker of prices.takers) {
    const target = { priced: taker, step: [takerEdit(taker, held.physician)] };
    if (view === 'physicians') {
      found.push([`${taker.physician}|${taker.date}`, target]);
    } else if (view === 'hospitals') {
      found.push([`${institution.get(taker.physician)}|${taker.date}`, target]);
    }
  }
  const cells = new Map<string, Target[]>();
  for (const [cell, targets] of grouped(found, ([cell]) => cell)) {
    cells.set(
      cell,
      targets.map(([, target]) => target).toSorted((one, other) => compare(one.priced, other.priced)),
    );
  }
  return cells;
}

/** What several parts of a board were priced at, as one; each place once. */
export function together(parts: readonly Prices[]): Prices | undefined {
  const [first] = parts;
  if (first === undefined || parts.length === 1) {
    return first;
  }
  return {
    ...first,
    places: once(parts.flatMap((part) => part.places)),
    takers: once(parts.flatMap((part) => part.takers)),
  };
}

function once(seats: readonly Priced[]): Priced[] {
  return [...new Map(seats.map((seat) => [`${keyOf(seat)}|${seat.inExchangeFor}`, seat])).values()];
}

/** Legal before illegal, then the cheapest by levels. */
export function compare(one: Priced, other: Priced): number {
  return (
    Number(one.newlyBroken.length > 0) - Number(other.newlyBroken.length > 0) ||
    one.change.coverage - other.change.coverage ||
    one.change.soft - other.change.soft
  );
}

function placeStep(held: Seat, place: Priced): Edit[] {
  if (place.inExchangeFor !== undefined) {
    const other = seatOf({ ...place, physician: place.inExchangeFor });
    return [{ kind: 'swap', one: seatOf(held), other }];
  }
  return isSameSite(held, place)
    ? [{ kind: 'move', ...seatOf(held), toDate: place.date, toSession: place.session }]
    : [
        { kind: 'clear', ...seatOf(held) },
        { kind: 'assign', ...seatOf({ ...place, physician: held.physician }) },
      ];
}

/** Puts a taker on the seat that was priced, which somebody may leave for it. */
export function takerEdit(taker: Priced, leaving?: string): Edit {
  const edit: Edit = { kind: 'assign', ...seatOf(taker) };
  return leaving === undefined ? edit : { ...edit, inPlaceOf: leaving };
}

/** What all names begin with is left out of each, where something is left. */
export function shortNames(things: readonly { id: string; name: string }[]): Map<string, string> {
  const names = things.map((one) => one.name);
  let length = names.length < 2 ? 0 : (names[0]?.length ?? 0);
  while (length > 0 && !names.every((name) => name.startsWith(names[0]?.slice(0, length) ?? ''))) {
    length--;
  }
  const tooShort = names.some((name) => name.length - length < 2);
  return new Map(things.map((one) => [one.id, tooShort ? one.name : one.name.slice(length)]));
}

function whole(duty: Duty): string {
  return `${keyOf(duty)}|${duty.pinned}`;
}

/** Duties that one board has and the other has not; one that was pinned or freed is in both lists. */
export function differences(before: Board, after: Board): { gained: Duty[]; lost: Duty[] } {
  const had = new Set(before.duties.map(whole));
  const has = new Set(after.duties.map(whole));
  return {
    gained: after.duties.filter((duty) => !had.has(whole(duty))),
    lost: before.duties.filter((duty) => !has.has(whole(duty))),
  };
}
