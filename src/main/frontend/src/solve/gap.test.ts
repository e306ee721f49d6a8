import { expect, test } from 'vitest';
import { between, held } from './gap';

test('what lies between cost and bound begins with the later of them and ends with the earlier', () => {
  const cost = held([[1, 90], [3, 80]], 5);
  const bound = held([[2, 40], [4, 50]], 6);
  expect(between(cost, bound)).toEqual([
    [2, 90],
    [3, 90],
    [3, 80],
    [5, 80],
    [5, 80],
    [5, 80],
    [5, 50],
    [4, 50],
    [4, 40],
    [2, 40],
  ]);
});

test('without a bound there is nothing between', () => {
  expect(between([[1, 90], [3, 80]], [])).toEqual([]);
});

test('a curve holds on, and is not drawn back', () => {
  expect(held([[1, 90]], 3)).toEqual([[1, 90], [3, 90]]);
  expect(held([[4, 90]], 3)).toEqual([[4, 90]]);
});
