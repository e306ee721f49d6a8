import { useQueries } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { post } from '@/platform/api/client';
import { queries } from '@/platform/api/queries';
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
 * What is in sight: not followed while nothing is held, so that scrolling draws nothing anew but the
 * grid. `look` says what it is at this moment, as something is picked up.
 */
export function useSight(rows: readonly Row[], columns: readonly Column[], watched: boolean) {
  const seen = useRef<Seen>(undefined);
  const [text, setText] = useState('');
  const look = useCallback(() => {
    const now = seen.current === undefined ? '' : JSON.stringify(sightOf(seen.current, rows, columns));
    setText(now);
    return parsed(now);
  }, [rows, columns]);
  const onSeen = useCallback(
    (now: Seen) => {
      seen.current = now;
      if (watched) {
        look();
      }
    },
    [look, watched],
  );
  return { sight: useMemo(() => parsed(text), [text]), look, onSeen };
}

function parsed(text: string): Sight | undefined {
  return text === '' ? undefined : (JSON.parse(text) as Sight);
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
      // Who else could be on its seat is told in the panel alone.
      return { from, to, centres: [...new Set(rows.map((row) => placeOf(board, row).centre))], takers: false };
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

/** What is asked for prices, apart from the duty and the part of the board. */
interface Asked {
  path: ReturnType<typeof usePlacePath>;
  edits: Edit[];
  board: Board;
  view: View;
}

function question({ path, edits, board, view }: Asked, held: Seat | undefined, part: Sight) {
  return {
    queryKey: [PRICES, path, edits, held, view, part],
    queryFn: async ({ signal }: { signal: AbortSignal }) => {
      const duty = held === undefined ? {} : { duty: seatOf(held) };
      return (await post(PRICES, { path, json: { ...duty, edits, ...limitedTo(part, view, board) } }, { signal })).body;
    },
    staleTime: Infinity,
  };
}

/** What the places in sight would cost for the duty that is held; nothing while none is. */
export function usePrices(draft: string, edits: Edit[], board: Board, view: View, held: Seat | undefined, sight: Sight | undefined) {
  const asked = { path: usePlacePath(draft), edits, board, view };
  const parts = useLookedAt(held, sight);
  const answers = useQueries({ queries: parts.map((part) => question(asked, held, part)), combine: known });
  /** Asks as the duty is picked up, before the board is drawn anew. */
  const ask = (duty: Seat, part: Sight | undefined) => part !== undefined && void queries.prefetchQuery(question(asked, duty, part));
  return { ...answers, ask };
}
