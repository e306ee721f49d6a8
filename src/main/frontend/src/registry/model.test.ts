import { expect, test } from 'vitest';
import { changed, merged, said } from './model';

const base = { id: 'C1', name: '石上镇卫生院', population: 100, closed: [], version: 1 };

test('what I changed stands on theirs, and what they changed stays', () => {
  const mine = { ...base, name: '石上中心卫生院' };
  const theirs = { ...base, population: 200, version: 2 };
  expect(merged(base, mine, theirs)).toEqual({
    ...base,
    name: '石上中心卫生院',
    population: 200,
    version: 2,
  });
});

test('what I emptied is empty on theirs too', () => {
  const { population: _, ...mine } = base;
  expect(merged(base, mine, { ...base, version: 2 })).toEqual({ ...mine, version: 2 });
});

test('changes are those of content', () => {
  expect(changed(base, { ...base, version: 9, closed: [{ from: '2026-10-08' }] })).toEqual(['closed']);
});

test('an emptied field is not said, an empty list is', () => {
  expect(said({ name: '', population: null, closed: [], kind: undefined })).toEqual({ closed: [] });
});
