import { expect, it } from 'vitest';
import { axisOf } from './axis';

it('starts at zero where the values come near it', () => {
  expect(axisOf([0, 412, 989])).toEqual({ from: 0, to: 1000, marks: [0, 500, 1000] });
  expect(axisOf([0, 0])).toEqual({ from: 0, to: 1, marks: [0, 1] });
});

it('starts below the least where all lie far from zero', () => {
  expect(axisOf([976, 989, 989])).toEqual({ from: 975, to: 990, marks: [975, 980, 985, 990] });
});

it('has a height where all values are the same', () => {
  expect(axisOf([989, 989])).toEqual({ from: 989, to: 990, marks: [989, 990] });
});
