import { useEffect, useReducer } from 'react';
import { follow } from '@/platform/api/events';
import { useGet } from '@/platform/api/queries';
import type { Shape } from '@/platform/api/types';

type SolveEvent = Shape<'SolveEvent'>;

/** A moment of a solve: what the best roster cost then. */
export interface Moment {
  seconds: number;
  missing: number;
  cost: number;
  movesPerSecond: number;
}

/** What was proven at a moment that no roster of the best coverage costs less than. */
export interface Proof {
  seconds: number;
  bound: number;
}

interface Course {
  job: string;
  moments: Moment[];
  /** In the order of their seconds, however they came. */
  proofs: Proof[];
  ended: boolean;
}

const EVERY_MILLIS = 2000;

/** What a job's stream of events told, from its first event, and how far it is: goes on by itself. */
export function useRun(job: string) {
  const [course, tell] = useReducer(told, { job, moments: [], proofs: [], ended: false });
  useEffect(() => {
    const leaving = new AbortController();
    tell({ job });
    follow(
      `/api/v1/solves/${encodeURIComponent(job)}/events`,
      ({ name, data }) => {
        if (name === 'deleted') {
          return 'ended';
        }
        const event = JSON.parse(data) as SolveEvent;
        tell({ job, event, ended: name === 'end' });
        const { softLowerBound: bound, progress } = event;
        if (bound !== undefined && progress !== undefined) {
          tell({ job, proof: { seconds: progress.elapsedMillis / 1000, bound } });
        }
        return name === 'end' ? 'ended' : undefined;
      },
      leaving.signal,
    ).catch(() => tell({ job, ended: true }));
    return () => leaving.abort();
  }, [job]);
  const now = useGet(
    '/api/v1/solves/{id}',
    { path: { id: job } },
    {
      refetchInterval: (query) => (isOver(query.state.data?.body.status) ? false : EVERY_MILLIS),
    },
  );
  const body = now.data?.body;
  const bound = body?.roster?.bounds?.soft?.lowerBound;
  const seconds = (body?.progress?.elapsedMillis ?? 0) / 1000;
  useEffect(() => {
    if (bound !== undefined) {
      tell({ job, proof: { seconds, bound } });
    }
  }, [job, seconds, bound]);
  return { ...course, now };
}

interface News {
  job: string;
  event?: SolveEvent;
  proof?: Proof;
  ended?: boolean;
}

export function told(course: Course, { job, event, proof, ended = false }: News): Course {
  const before = course.job === job ? course : { job, moments: [], proofs: [], ended: false };
  if (proof !== undefined) {
    return { ...before, proofs: [...before.proofs, proof].toSorted((one, other) => one.seconds - other.seconds) };
  }
  const moment = event === undefined ? undefined : momentOf(event);
  if (event === undefined && !ended) {
    return { job, moments: [], proofs: before.proofs, ended: false };
  }
  return {
    job,
    proofs: before.proofs,
    ended: before.ended || ended,
    moments: moment === undefined ? before.moments : [...before.moments, moment],
  };
}

function momentOf({ score, progress }: SolveEvent): Moment | undefined {
  return score === undefined || progress === undefined
    ? undefined
    : {
        seconds: progress.elapsedMillis / 1000,
        missing: -score.coverage,
        cost: -score.soft,
        movesPerSecond: progress.moveEvaluationsPerSecond,
      };
}

export function isOver(status: Shape<'SolveStatus'> | undefined): boolean {
  return status === 'COMPLETED' || status === 'STOPPED' || status === 'FAILED';
}

/** The share of the cost that may still be gained at most; nothing is known without a bound. */
export function leftToGain(cost: number, bound: number | undefined): number | undefined {
  return bound === undefined || cost <= 0 ? undefined : Math.max(0, (cost - bound) / cost);
}
