import { expect, test } from 'vitest';
import { dayCount, postingOf, questionOf, unposted, usualDates } from './postings';

const sent = {
  physician: 'P7',
  hospital: 'H1',
  specialty: 'SURGERY',
  minutes: 40,
  regular: false,
  serviceDaysTarget: 0,
  recentPostings: 0,
  points: 40,
};

const centre = (id: string, kind = 'TOWNSHIP', active = true) => ({ id, kind, active });
const posting = (at: string, from: string, to: string, active = true) => ({ centre: at, from, to, active });

test('a question begins with the next quarter, and is just long enough to count', () => {
  expect(usualDates('2026-11-26')).toEqual({ from: '2027-01-04', to: '2027-07-05' });
  expect(usualDates('2027-04-01').from).toBe('2027-06-28');
  expect(dayCount('2027-01-01', '2027-07-02')).toBe(183);
  expect(dayCount('2027-01-01', '2026-12-31')).toBeUndefined();
  expect(dayCount('', '2026-12-31')).toBeUndefined();
});

test('what was left empty is not asked, and a weight of nothing is', () => {
  expect(
    questionOf({
      from: '2027-01-01',
      to: '2027-07-02',
      mostOfDepartment: null,
      vacancies: [{ centre: 'C1', specialty: '', physicians: 1 }],
      weights: { perMinute: null },
    }),
  ).toEqual({ from: '2027-01-01', to: '2027-07-02', vacancies: [{ centre: 'C1', physicians: 1 }] });
  expect(questionOf({ weights: { perMinute: 0 } }).weights).toEqual({ perMinute: 0 });
});

test('vacant are townships that nobody is posted to on any of the dates', () => {
  expect(
    unposted(
      [centre('C1'), centre('C2'), centre('C3'), centre('C4', 'COMMUNITY'), centre('C5', 'TOWNSHIP', false)],
      [
        posting('C1', '2026-07-01', '2027-01-01'),
        posting('C2', '2026-07-01', '2026-12-31'),
        posting('C3', '2027-02-01', '2027-03-01', false),
      ],
      '2027-01-01',
      '2027-07-02',
    ).map((one) => one.centre),
  ).toEqual(['C2', 'C3']);
});

test('the form begins with who is proposed, or with whom the bureau prefers', () => {
  const proposed = {
    centre: 'C1',
    from: '2027-01-01',
    to: '2027-07-02',
    daysPerWeek: 5,
    sent,
    quarters: [],
    others: [{ ...sent, physician: 'P9' }],
  };
  const { sent: _, quarters: __, others: ___, ...terms } = proposed;
  expect(postingOf(proposed)).toEqual({ ...terms, id: 'P7-C1-2027-01-01', physician: 'P7' });
  expect(postingOf(proposed, 'P9')).toMatchObject({ id: 'P9-C1-2027-01-01', physician: 'P9' });
});
