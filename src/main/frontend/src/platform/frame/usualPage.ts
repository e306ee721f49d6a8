import type { Caller } from '../api/session';
import { holds } from '../api/session';
import type { Shape } from '../api/types';
import type { Page } from '../pages';

/**
 * Where a caller lands in a round: on the page that its state makes theirs to begin with, else on
 * their first.
 *
 * @param pages in the order of the menu
 * @param state undefined where there is no such round
 */
export function usualPage(
  pages: readonly Page[],
  caller: Caller | undefined,
  state: Shape<'Round'>['state'] | undefined,
): Page | undefined {
  const theirs = pages.filter(
    (page) => page.item !== undefined && page.scope !== 'everywhere' && holds(caller, page.roles),
  );
  const now = theirs.find(({ item }) => {
    const lands = item?.lands;
    return lands !== undefined && lands.state === state && holds(caller, lands.roles);
  });
  return now ?? theirs[0];
}
