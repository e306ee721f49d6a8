import { queries, read } from '@/platform/api/queries';
import { boardQuery } from './edits';

/** The page and the draft that it will show. */
export async function ahead(path: { county: string; round: string }): Promise<void> {
  void import('./BoardPage');
  const { body } = await read('/api/v1/counties/{county}/rounds/{round}', { path });
  if (body.draft !== undefined) {
    await queries.prefetchQuery(boardQuery(path, body.draft, []));
  }
}
