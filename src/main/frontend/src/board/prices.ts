import { useQuery } from '@tanstack/react-query';
import { post } from '@/platform/api/client';
import { useRoundPath } from '@/platform/place';
import { type Edit, type Seat, seatOf } from './model';

const PRICES = '/api/v1/counties/{county}/rounds/{round}/drafts/{draft}/prices';

export function usePlacePath(draft: string) {
  return { ...useRoundPath(), draft };
}

/** What every place within some dates would cost for the duty that is held; nothing while none is. */
export function usePrices(draft: string, edits: Edit[], held: Seat | undefined, from: string, to: string) {
  const path = usePlacePath(draft);
  return useQuery({
    queryKey: [PRICES, path, edits, held, from, to],
    queryFn: async ({ signal }) => {
      const duty = held === undefined ? {} : { duty: seatOf(held) };
      return (await post(PRICES, { path, json: { ...duty, edits, from, to } }, { signal })).body;
    },
    enabled: held !== undefined,
    staleTime: Infinity,
  });
}
