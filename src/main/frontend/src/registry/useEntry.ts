import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { get, newKey, post, put } from '@/platform/api/client';
import { Problem } from '@/platform/api/problem';
import { forget, useGet } from '@/platform/api/queries';
import type { PathOf } from '@/platform/api/types';
import { useCounty } from '@/platform/place';
import { type Kind, merged, type Properties } from './model';

interface Version {
  entry: Properties;
  etag: string | undefined;
}

/** One entry under somebody's hands: read, saved, and what somebody else made of it meanwhile. */
export function useEntry(kind: Kind, id: string | undefined, saved: (entry: Properties) => void) {
  const county = useCounty();
  const list = `/api/v1/counties/{county}/${kind}` as const;
  const one = `/api/v1/counties/{county}/${kind}/{id}` as const;
  const path = { county, id: id ?? '' };
  const read = useGet(one as PathOf<'get'>, { path } as never, {
    enabled: id !== undefined,
    // What is being edited does not change by itself.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  const [theirs, setTheirs] = useState<Version>();
  const settle = async (entry: Properties) => {
    setTheirs(undefined);
    await forget(list);
    await forget('/api/v1/counties/{county}/audit-log');
    saved(entry);
  };
  const faster = async (error: Error) => {
    if (error instanceof Problem && error.isStale) {
      const now = await get(one as PathOf<'get'>, { path } as never);
      setTheirs({ entry: now.body as Properties, etag: now.etag });
    }
  };
  const make = useMutation({
    mutationFn: ({ draft, key }: { draft: Properties; key: string }) =>
      post(list as PathOf<'post'>, { path: { county }, json: draft } as never, {
        idempotencyKey: key,
      }),
    onSuccess: ({ body }) => settle(body as Properties),
  });
  const edit = useMutation({
    mutationFn: ({ draft, etag }: { draft: Properties; etag: string | undefined }) =>
      put(one as PathOf<'put'>, { path, json: draft } as never, { ifMatch: etag }),
    onSuccess: ({ body }) => settle(body as Properties),
    onError: faster,
  });
  const activate = useMutation({
    mutationFn: ({ active, etag }: { active: boolean; etag: string | undefined }) =>
      post(
        `${one}/${active ? 'reactivate' : 'deactivate'}` as PathOf<'post'>,
        { path } as never,
        { ifMatch: etag },
      ),
    onSuccess: ({ body }) => settle(body as Properties),
    onError: faster,
  });
  return {
    read,
    theirs,
    make,
    edit,
    activate,
    key: newKey,
    /** Mine on top of theirs. */
    keepMine: (base: Properties, mine: Properties) => {
      if (theirs !== undefined) {
        edit.mutate({ draft: merged(base, mine, theirs.entry), etag: theirs.etag });
      }
    },
    takeTheirs: async () => {
      setTheirs(undefined);
      edit.reset();
      activate.reset();
      await read.refetch();
    },
  };
}
