import { expect, test } from 'vitest';
import { doubles, isWhole, kept, moved, pasted, target, villagesOf } from './route';

const days = [['东村', '西村'], ['南村'], ['北村', '中村']];

test('a village changes places with its neighbour of the day, and the ends stay', () => {
  expect(moved(days, '东村', 'later', 5)).toEqual([['西村', '东村'], ['南村'], ['北村', '中村']]);
  expect(moved(days, '西村', 'earlier', 5)[0]).toEqual(['西村', '东村']);
  expect(moved(days, '东村', 'earlier', 5)).toEqual(days);
  expect(moved(days, '中村', 'later', 5)).toEqual(days);
});

test('a village goes to the nearest day that has room', () => {
  expect(moved(days, '西村', 'dayAfter', 2)).toEqual([['东村'], ['南村', '西村'], ['北村', '中村']]);
  expect(target([['东村'], ['南村', '西村'], ['北村']], '东村', 'dayAfter', 2)).toBe(2);
  expect(target(days, '南村', 'dayBefore', 2)).toBeUndefined();
});

test('after the last day a village begins another, unless it is alone already', () => {
  expect(moved(days, '中村', 'dayAfter', 5)).toEqual([['东村', '西村'], ['南村'], ['北村'], ['中村']]);
  expect(target([['东村'], ['南村']], '南村', 'dayAfter', 5)).toBeUndefined();
});

test('a day that is left empty is no day', () => {
  expect(moved(days, '南村', 'dayBefore', 5)).toEqual([['东村', '西村', '南村'], ['北村', '中村']]);
  expect(moved(days, '南村', 'out', 5)).toEqual([['东村', '西村'], ['北村', '中村']]);
});

test('lines of a spreadsheet become villages, heads and half lines do not', () => {
  expect(pasted('村\t纬度\t经度\n东村\t26.61\t116.02\r\n西村，26.63，115.94，90\n南村\t26.5')).toEqual([
    { name: '东村', latitude: 26.61, longitude: 116.02, minutes: undefined },
    { name: '西村', latitude: 26.63, longitude: 115.94, minutes: 90 },
  ]);
});

test('a village needs a name of its own and both coordinates', () => {
  const whole = { key: '1', name: '东村', latitude: 26.6, longitude: 116 };
  expect(isWhole(whole)).toBe(true);
  expect(isWhole({ ...whole, name: ' ' })).toBe(false);
  expect(isWhole({ ...whole, latitude: undefined })).toBe(false);
  expect(doubles([whole, { key: '2', name: '东村 ' }, { key: '3' }, { key: '4' }])).toEqual(['东村']);
});

test('a plan keeps where its villages lie, and when the team is there', () => {
  const villages = [
    { name: '东村', latitude: 26.61, longitude: 116.02 },
    { name: '西村', latitude: 26.63, longitude: 115.94, minutes: 90 },
  ];
  const way = kept(['西村', '东村'], villages, (village) =>
    village === '西村' ? { village, arrival: '09:05', departure: '10:35' } : undefined,
  );
  expect(way).toEqual({ stops: ['09:05～10:35 西村', '东村'], villages: [villages[1], villages[0]] });
  expect(villagesOf(way)).toEqual([villages[1], villages[0]]);
  expect(villagesOf({ stops: ['南村'] })).toEqual([{ name: '南村' }]);
});
