import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { get, newKey, post } from '@/platform/api/client';
import { forget, queries } from '@/platform/api/queries';
import type { Board, Edit } from './model';

const BOARD = '/api/v1/counties/{county}/rounds/{round}/drafts/{draft}/board';
const EDIT = '/api/v1/counties/{county}/rounds/{round}/drafts/{draft}/edit';

interface RoundPath {
  county: string;
  round: string;
}

/** The steps of a session on one draft, and those taken back. */
export interface Steps {
  draft: string;
  done: Edit[][];
  undone: Edit[][];
}

export type Verdict = NonNullable<Board['verdict']>;

/** Steps by hand survive a reload of the page, for each round. */
function useSteps({ county, round }: RoundPath, current: string) {
  const place = `board/${county}/${round}`;
  const [steps, set] = useState<Steps>(() => kept(place) ?? { draft: current, done: [], undone: [] });
  const keep = useCallback(
    (next: Steps) => {
      if (next.done.length + next.undone.length === 0) {
        sessionStorage.removeItem(place);
      } else {
        sessionStorage.setItem(place, JSON.stringify(next));
      }
      set(next);
    },
    [place],
  );
  return [steps.done.length === 0 && steps.draft !== current ? fresh(current) : steps, keep] as const;
}

function kept(place: string): Steps | undefined {
  const text = sessionStorage.getItem(place);
  return text === null ? undefined : (JSON.parse(text) as Steps);
}

function fresh(draft: string): Steps {
  return { draft, done: [], undone: [] };
}

async function read(path: RoundPath, draft: string, edits: Edit[]): Promise<Board> {
  const whole = { ...path, draft };
  return edits.length === 0
    ? (await get(BOARD, { path: whole })).body
    : (await post(BOARD, { path: whole, json: { edits } })).body;
}

function keyOf(path: RoundPath, draft: string, edits: Edit[]) {
  return [BOARD, path, draft, edits];
}

export function boardQuery(path: RoundPath, draft: string, edits: Edit[]) {
  return { queryKey: keyOf(path, draft, edits), queryFn: () => read(path, draft, edits), staleTime: Infinity };
}

export function useBoard(path: RoundPath, draft: string, edits: Edit[], enabled = true) {
  return useQuery({ ...boardQuery(path, draft, edits), placeholderData: keepPreviousData, enabled });
}

/**
 * Edits of the draft that counts, tried one step after the other and saved as one draft. What the
 * service does not accept changes nothing.
 */
export function useEdits(path: RoundPath, current: string) {
  const [steps, keep] = useSteps(path, current);
  const edits = steps.done.flat();
  const [saveKey, setSaveKey] = useState(newKey);

  const tried = useMutation({
    mutationFn: async (step: Edit[]): Promise<Verdict | undefined> => {
      const after = [...edits, ...step];
      const board = await read(path, steps.draft, after);
      if (board.verdict?.accepted === true) {
        queries.setQueryData(keyOf(path, steps.draft, after), board);
        keep({ draft: steps.draft, done: [...steps.done, step], undone: [] });
        setSaveKey(newKey());
      }
      return board.verdict;
    },
  });

  const saved = useMutation({
    mutationFn: () =>
      post(
        EDIT,
        { path: { ...path, draft: steps.draft }, json: { edits } },
        { ifMatch: `"${steps.draft}"`, idempotencyKey: saveKey },
      ),
    onSuccess: async ({ body }) => {
      keep(fresh(body.id));
      await forget('/api/v1/counties/{county}/rounds');
    },
    onError: () => forget('/api/v1/counties/{county}/rounds/{round}'),
  });

  /** The same steps on the draft that counts now; where they are refused, all stays as it is. */
  const rebased = useMutation({
    mutationFn: async (): Promise<Verdict | undefined> => {
      const board = await read(path, current, edits);
      if (board.verdict?.accepted === true) {
        queries.setQueryData(keyOf(path, current, edits), board);
        keep({ ...steps, draft: current });
        saved.reset();
      }
      return board.verdict;
    },
  });

  return {
    draft: steps.draft,
    edits,
    canUndo: steps.done.length > 0,
    canRedo: steps.undone.length > 0,
    isStale: steps.done.length > 0 && steps.draft !== current,
    undo: () => {
      const last = steps.done.at(-1);
      if (last !== undefined) {
        keep({ ...steps, done: steps.done.slice(0, -1), undone: [last, ...steps.undone] });
        setSaveKey(newKey());
      }
    },
    redo: () => {
      const next = steps.undone[0];
      if (next !== undefined) {
        keep({ ...steps, done: [...steps.done, next], undone: steps.undone.slice(1) });
        setSaveKey(newKey());
      }
    },
    drop: () => {
      keep(fresh(current));
      saved.reset();
    },
    tried,
    saved,
    rebased,
  };
}

export type Edits = ReturnType<typeof useEdits>;
