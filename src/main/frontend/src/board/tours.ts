import type { Board } from './model';

type Tour = Board['tours'][number];
type Gap = Board['missing'][number];

const ROW = 'tour:';
const MOST_SEATS = 9;

/** The row of a duty or a place among the centres': its centre's, or its tour's. */
export function rowOf({ centre, tour }: { centre: string; tour?: string | undefined }): string {
  return tour === undefined ? centre : `${ROW}${tour}`;
}

/** What a row among the centres' is: a centre, or a tour and the centre that it starts from. */
export function placeOf(board: Board, row: string): { centre: string; name: string; tour?: string } {
  const tour = board.tours.find((one) => rowOf({ centre: '', tour: one.id }) === row);
  if (tour !== undefined) {
    return { centre: tour.centre, tour: tour.id, name: tour.name };
  }
  return { centre: row, name: board.centres.find((one) => one.id === row)?.name ?? row };
}

/** Of the whole team. */
export function seatsOf(tour: Tour): number {
  return tour.team.reduce((seats, row) => seats + row.seats, 0);
}

/** Seats by day of the period, a digit each, as a centre has them: on the dates that it may be made. */
export function openOf(board: Board, tour: Tour): string {
  const dates = new Set(tour.windows.flatMap((window) => window.dates));
  const seats = String(Math.min(MOST_SEATS, seatsOf(tour)));
  return board.days.map(({ date }) => (dates.has(date) ? seats : '0')).join('');
}

/** Why its team is not whole, on the date that it is made, else on the first on which it may be. */
export function gapsOf(board: Board, tour: Tour): Map<string, string> {
  const found = new Map<string, string>();
  for (const gap of board.missing) {
    const window = gap.tour === tour.id ? windowOf(tour, gap) : undefined;
    const made = board.duties.filter((duty) => duty.tour === tour.id).map((duty) => duty.date);
    const date = window?.dates.find((one) => made.includes(one)) ?? window?.dates[0];
    if (date !== undefined) {
      found.set(date, gap.reason);
    }
  }
  return found;
}

function windowOf(tour: Tour, gap: Gap) {
  return tour.windows.find((window) => window.from === gap.date);
}
