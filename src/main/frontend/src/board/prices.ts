import { useQueries } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { post } from '@/platform/api/client';
import { useRoundPath } from '@/platform/place';
import type { Seen } from './BoardGrid';
import { type Board, type Column, type Edit, type Prices, type Row, type Seat, seatOf, together, type View } from './model';
import { placeOf } from './tours';

const PRICES = '/api/v1/counties/{county}/rounds/{round}/drafts/{draft}/prices';
const ROWS_AT_ONCE = 8;
const COLUMNS_AT_ONCE = 8;
const SETTLED_MILLIS = 120;

export function usePlacePath(draft: string) {
  return { ...useRoundPath(), draft };
}

/** The part of a board that is in sight: its rows, its first and last date. */
export interface Sight {
  rows: string[];
  from: string;
  to: string;
}

/** What is drawn, and a little around it, so that not every row scrolled is another part. */
function sightOf({ rows: [top, bottom], columns: [left, right] }: Seen, rows: readonly Row[], columns: readonly Column[]): Sight {
  const days = columns
    .slice(left - (left % COLUMNS_AT_ONCE), right + COLUMNS_AT_ONCE - (right % COLUMNS_AT_ONCE))
    .filter((column) => column.kind === 'day');
  return {
    rows: rows.slice(top - (top % ROWS_AT_ONCE), bottom + ROWS_AT_ONCE - (bottom % ROWS_AT_ONCE)).map((row) => row.id),
    from: days[0]?.date ?? '',
    to: days.at(-1)?.date ?? '',
  };
}

/**
 * What is in sight, and who is to be told when it changes; undefined while it is not watched, so
 * that scrolling draws nothing anew but the grid.
 */
export function useSight(rows: readonly Row[], columns: readonly Column[], watched: boolean) {
  const [sight, setSight] = useState('');
  const onSeen = useCallback(
    (seen: Seen) => setSight(watched ? JSON.stringify(sightOf(seen, rows, columns)) : ''),
    [rows, columns, watched],
  );
  return [useMemo(() => (sight === '' ? undefined : (JSON.parse(sight) as Sight)), [sight]), onSeen] as const;
}

/** The parts looked at while the same duty is held; the next one once scrolling has settled. */
function useLookedAt(held: Seat | undefined, sight: Sight | undefined): Sight[] {
  const [looked, setLooked] = useState<{ held: Seat | undefined; parts: Sight[] }>({ held: undefined, parts: [] });
  const isSame = looked.held === held;
  const isKnown = sight === undefined || (isSame && looked.parts.includes(sight));
  useEffect(() => {
    if (held === undefined || isKnown) {
      return undefined;
    }
    const look = () => setLooked((before) => ({ held, parts: before.held === held ? [...before.parts, sight] : [sight] }));
    const timer = setTimeout(look, isSame ? SETTLED_MILLIS : 0);
    return () => clearTimeout(timer);
  }, [held, sight, isSame, isKnown]);
  return useMemo(() => {
    const first = sight === undefined ? [] : [sight];
    return held === undefined ? [] : isSame ? looked.parts : first;
  }, [held, isSame, looked, sight]);
}

/** What of a question is asked of a part of the board. */
function limitedTo({ rows, from, to }: Sight, view: View, board: Board) {
  switch (view) {
    case 'centres':
      return { from, to, centres: [...new Set(rows.map((row) => placeOf(board, row).centre))] };
    case 'physicians':
      return { from, to, physicians: rows };
    case 'hospitals':
      return { centres: [], physicians: board.physicians.filter((one) => rows.includes(one.institution)).map((one) => one.id) };
  }
}

const known = (results: readonly { data: Prices | undefined; error: Error | null }[]) => ({
  prices: together(results.flatMap(({ data }) => (data === undefined ? [] : [data]))),
  error: results.find((one) => one.error !== null)?.error ?? undefined,
});

/** What the places in sight would cost for the duty that is held; nothing while none is. */
export function usePrices(draft: string, edits: Edit[], board: Board, view: View, held: Seat | undefined, sight: Sight | undefined) {
  const path = usePlacePath(draft);
  const parts = useLookedAt(held, sight);
  return useQueries({
    queries: parts.map((part) => ({
      queryKey: [PRICES, path, edits, held, view, part],
      queryFn: async ({ signal }: { signal: AbortSignal }) => {
        const duty = held === undefined ? {} : { duty: seatOf(held) };
        return (await post(PRICES, { path, json: { ...duty, edits, ...limitedTo(part, view, board) } }, { signal })).body;
      },
      staleTime: Infinity,
    })),
    combine: known,
  });
}
