import { expect, test } from 'vitest';
import { actOf } from './keys';

const SIZE = { rows: 10, columns: 20 };
const AT = { row: 3, column: 5 };
const key = (key: string, more: Partial<Pick<KeyboardEvent, 'ctrlKey' | 'shiftKey'>> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...more,
});

test.each([
  ['ArrowLeft', { row: 3, column: 4 }],
  ['ArrowDown', { row: 4, column: 5 }],
  ['PageDown', { row: 9, column: 5 }],
  ['Home', { row: 3, column: 0 }],
  ['End', { row: 3, column: 19 }],
])('%s moves within the grid', (name, to) => {
  expect(actOf(key(name), AT, SIZE)).toEqual(to);
});

test('with Ctrl an arrow moves by a week and its sum', () => {
  expect(actOf(key('ArrowRight', { ctrlKey: true }), AT, SIZE)).toEqual({ row: 3, column: 13 });
});

test('at the edge one stays', () => {
  expect(actOf(key('ArrowUp'), { row: 0, column: 0 }, SIZE)).toEqual({ row: 0, column: 0 });
});

test('undo and redo are what they are elsewhere', () => {
  expect(actOf(key('z', { ctrlKey: true }), AT, SIZE)).toBe('undo');
  expect(actOf(key('Z', { ctrlKey: true, shiftKey: true }), AT, SIZE)).toBe('redo');
  expect(actOf(key('y', { ctrlKey: true }), AT, SIZE)).toBe('redo');
});

test('other keys are left to the browser', () => {
  expect(actOf(key('Tab'), AT, SIZE)).toBeUndefined();
  expect(actOf(key('p', { ctrlKey: true }), AT, SIZE)).toBeUndefined();
});
