import { Skeleton } from 'antd';
import { Suspense } from 'react';
import { holds, session } from '../api/session';
import { Problem } from '../api/problem';
import type { Page as Described } from '../pages';
import { Failed } from '../states';

/** A page where it may be shown to the caller. */
export function Page({ page }: { page: Described }) {
  const caller = session.use((state) => state.caller);
  if (!holds(caller, page.roles)) {
    return <Failed error={new Problem({}, new Response(null, { status: 403 }))} />;
  }
  return (
    <Suspense fallback={<Skeleton active paragraph={{ rows: 8 }} />}>
      <page.component />
    </Suspense>
  );
}
