import { beforeAll, expect, test } from 'vitest';
import { atMost, date, explained, listed, monday, number, percent, plusDays, quarter, range, today, told } from './format';
import { speak, start } from './texts';

beforeAll(start);

test('a date names its weekday', () => {
  expect(date('2026-10-08')).toBe('2026-10-08 周四');
});

test('a round that begins in September for October is of the fourth quarter', () => {
  expect(quarter('2026-09-28')).toBe('2026年第四季度');
});

test('numbers are grouped, and what is not there is two dashes', () => {
  expect(number(71012)).toBe('71,012');
  expect(number(undefined)).toBe('--');
  expect(percent(0.094)).toBe('9.4%');
  expect(range('1', '3')).toBe('1～3');
});

test('lists and what explains are joined as the language does it', () => {
  expect(listed(['甲', '乙'])).toBe('甲、乙');
  expect(told(['甲', '乙'])).toBe('甲；乙');
  expect(explained('甲', '乙')).toBe('甲：乙');
});

test('in English a weekday and a quarter are said in English', async () => {
  await speak('en');
  expect(date('2026-10-08')).toBe('2026-10-08 Thu');
  expect(quarter('2026-09-28')).toBe('Q4 2026');
  expect(listed(['A', 'B'])).toBe('A, B');
  expect(told(['A', 'B'])).toBe('A; B');
  expect(explained('A', 3)).toBe('A: 3');
  await speak('zh-CN');
});

test('today is the date in China, and a week begins on Monday', () => {
  expect(today(new Date('2026-10-07T17:00:00Z'))).toBe('2026-10-08');
  expect(monday('2026-10-11')).toBe('2026-10-05');
  expect(plusDays('2026-10-30', 3)).toBe('2026-11-02');
});

test('what is at most so much is rounded up', () => {
  expect(atMost(0.0431)).toBe('4.4%');
  expect(atMost(0.0435)).toBe('4.4%');
  expect(atMost(4.3 / 100)).toBe('4.3%');
  expect(atMost(0.00001)).toBe('0.1%');
  expect(atMost(0)).toBe('0.0%');
});
