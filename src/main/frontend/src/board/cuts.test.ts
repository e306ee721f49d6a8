import { describe, expect, it } from 'vitest';
import { heldIn, litBy } from './cuts';
import { board } from './sample';

const cut = {
  sentence: '李敏每周至多 1 天',
  missing: 1,
  centres: [
    { centre: 'C1', weeks: ['2026-10-05'] },
    { centre: 'C2', weeks: ['2026-09-28', '2026-10-05'] },
  ],
  heldByDay: [],
  heldByWeek: ['P2'],
  heldByPeriod: ['P2'],
};

describe('what a gap lights up', () => {
  const [gap] = board().missing;
  if (gap === undefined) {
    throw new Error('The board has a gap');
  }

  it('is the centres, people and weeks of its cut', () => {
    const lit = litBy(gap, [cut]);
    expect([...lit.rows]).toEqual(['C1', 'C2', 'P2']);
    expect([...lit.weeks]).toEqual(['2026-10-05', '2026-09-28']);
    expect(heldIn(gap, [cut], board())?.people).toEqual(['李敏']);
  });

  it('is its own week where another roster may staff it', () => {
    const lit = litBy(gap, []);
    expect([...lit.rows]).toEqual(['C1']);
    expect([...lit.weeks]).toEqual(['2026-10-05']);
    expect(heldIn(gap, [], board())).toBeUndefined();
  });
});
