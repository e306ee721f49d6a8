import { expect, test } from 'vitest';
import { PAGES } from './pages';

test('whoever may open rounds finds where', () => {
  const opening = PAGES.filter((page) => page.opensRounds);
  expect(opening.map((page) => page.path)).toEqual(['rounds']);
  expect(opening[0]?.roles).toEqual(expect.arrayContaining(['BUREAU_ADMIN', 'PLANNER']));
});
