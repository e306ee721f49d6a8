import {
  type Query,
  QueryClient,
  type UseQueryOptions,
  type UseQueryResult,
  useQuery,
} from '@tanstack/react-query';
import { type Answer, get } from './client';
import { Problem } from './problem';
import type { BodyOf, PathOf, Question } from './types';

const FRESH_MILLIS = 10_000;
const TRIES = 3;

export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: FRESH_MILLIS,
      // Asked even where the browser thinks that it is offline: only the answer tells, and says so.
      networkMode: 'always',
      // A problem stays one; only what the way there lost is worth another try.
      retry: (failures, error) =>
        failures < TRIES && !(error instanceof Problem && error.status < 500),
    },
    mutations: { retry: false, networkMode: 'always' },
  },
});

type Options<B> = Omit<UseQueryOptions<Answer<B>, Error>, 'queryKey' | 'queryFn'>;

/**
 * Reads an address of the API. `data.body` is what it answered, `data.etag` its version. The key of
 * the cache is the address, so that `forget` reaches it.
 */
export function useGet<P extends PathOf<'get'>>(
  path: P,
  question: Question<'get', P>,
  options: Options<BodyOf<'get', P>> = {},
): UseQueryResult<Answer<BodyOf<'get', P>>, Error> {
  return useQuery({ queryKey: [path, question], queryFn: reader(path, question), ...options });
}

/** The same for who is no component, from the cache where it is fresh. */
export function read<P extends PathOf<'get'>>(path: P, question: Question<'get', P>): Promise<Answer<BodyOf<'get', P>>> {
  return queries.fetchQuery({ queryKey: [path, question], queryFn: reader(path, question) });
}

function reader<P extends PathOf<'get'>>(path: P, question: Question<'get', P>) {
  return ({ signal }: { signal: AbortSignal }) => get(path, question, { signal });
}

/**
 * What was read at addresses that begin so is out of date, and read again where it is shown:
 * `forget('/api/v1/counties/{county}/rounds')`.
 */
export function forget(beginning: string): Promise<void> {
  return queries.invalidateQueries({
    predicate: (query: Query) => String(query.queryKey[0]).startsWith(beginning),
  });
}
