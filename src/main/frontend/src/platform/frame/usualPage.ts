import type { Caller } from '../api/session';
import { holds } from '../api/session';
import type { Shape } from '../api/types';
import type { Page } from '../pages';

/**
 * Where a caller lands in a county: on the page that the round's state makes theirs to begin with,
 * else on their first.
 *
 * @param pages in the order of the menu
 * @param round undefined where there is none; without a state where its id names none
 */
export function usualPage(
  pages: readonly Page[],
  caller: Caller | undefined,
  round: Partial<Shape<'Round'>> | undefined,
): Page | undefined {
  const theirs = pages.filter(
    (page) =>
      page.item !== undefined &&
      holds(caller, page.roles) &&
      (page.scope === 'county' || (page.scope === 'round' && round !== undefined)),
  );
  const now = theirs.find(({ item }) => {
    const lands = item?.lands;
    return lands !== undefined && lands.state === round?.state && holds(caller, lands.roles);
  });
  return now ?? theirs[0];
}
