import { get } from './client';
import type { PathOf } from './types';

const LARGEST_PAGE = 500;

interface Pages<T> {
  items: T[];
  total: number;
}

/** All pages of a list, one after the other. */
export async function allOf<T>(
  path: PathOf<'get'>,
  of: Record<string, string>,
  signal: AbortSignal,
): Promise<T[]> {
  const found: T[] = [];
  for (let page = 0, total = 1; found.length < total; page++) {
    const question = { path: of, query: { page: `${page}`, size: `${LARGEST_PAGE}` } };
    const { body } = await get(path, question as never, { signal });
    const { items, total: all } = body as unknown as Pages<T>;
    found.push(...items);
    total = items.length === 0 ? 0 : all;
  }
  return found;
}
