import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { forget } from '@/platform/api/queries';
import { session } from '@/platform/api/session';
import { serve, show } from '@/platform/testing';
import RoundsPage from './RoundsPage';

const LIST = 'GET /api/v1/counties/ningdu/rounds?size=500';
const collecting = {
  id: '2027-Q1',
  name: '2027年第一季度',
  county: 'ningdu',
  period: { firstDay: '2027-01-04', lastDay: '2027-03-28' },
  weeks: 12,
  deadline: '2026-12-11T10:00:00Z',
  whoeverSubmittedNothing: 'AS_AVAILABLE',
  state: 'COLLECTING',
  version: 3,
};
const over = { ...collecting, id: '2020-Q1', name: '2020年第一季度', state: 'PUBLISHED', period: { firstDay: '2019-12-30', lastDay: '2020-03-29' } };

function page(...items: unknown[]) {
  return { items, page: 0, size: 500, total: items.length };
}

afterEach(() => session.ended());

test('the quarter after the latest is opened, until an evening before it', async () => {
  session.began({ name: 'planner', roles: ['PLANNER'], by: 'SESSION' });
  const sent = serve({ [LIST]: page(collecting), 'POST /api/v1/counties/ningdu/rounds': collecting });
  await show(<RoundsPage />, '/counties/ningdu/rounds/r1/here?terms=new');
  await userEvent.click(await screen.findByRole('button', { name: '开启新轮次' }));
  const [, confirm] = await screen.findAllByRole('button', { name: /开启新轮次/ });
  await userEvent.click(confirm as HTMLElement);
  const post = sent.mock.calls.find(([, init]) => init?.method === 'POST');
  expect(JSON.parse(String(post?.[1]?.body))).toMatchObject({
    year: 2027,
    quarter: 2,
    name: '2027年第二季度',
    whoeverSubmittedNothing: 'AS_AVAILABLE',
  });
});

test('a round that collects has its deadline moved, on the version that was seen', async () => {
  session.began({ name: 'planner', roles: ['PLANNER'], by: 'SESSION' });
  const sent = serve({ [LIST]: page(collecting), 'PUT /api/v1/counties/ningdu/rounds/2027-Q1': collecting });
  await show(<RoundsPage />, '/counties/ningdu/rounds/r1/here?terms=2027-Q1');
  const field = await screen.findByLabelText('报送截止');
  await userEvent.clear(field);
  await userEvent.type(field, '2026-12-01T18:00');
  await userEvent.click(screen.getByRole('button', { name: /保 ?存/ }));
  const put = sent.mock.calls.find(([, init]) => init?.method === 'PUT');
  expect(JSON.parse(String(put?.[1]?.body)).deadline).toBe(new Date('2026-12-01T18:00').toISOString());
  expect(new Headers(put?.[1]?.headers).get('If-Match')).toBe('"3"');
});

test('what somebody else wrote while the terms were open is not written over', async () => {
  session.began({ name: 'planner', roles: ['PLANNER'], by: 'SESSION' });
  const answers = { [LIST]: page(collecting), 'PUT /api/v1/counties/ningdu/rounds/2027-Q1': collecting };
  const sent = serve(answers);
  await show(<RoundsPage />, '/counties/ningdu/rounds/r1/here?terms=2027-Q1');
  await screen.findByLabelText('报送截止');
  answers[LIST] = page({ ...collecting, name: '一季度', version: 4 });
  await act(() => forget('/api/v1/counties'));
  expect(await screen.findByRole('link', { name: '一季度', hidden: true })).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: /保 ?存/ }));
  const put = sent.mock.calls.find(([, init]) => init?.method === 'PUT');
  expect(new Headers(put?.[1]?.headers).get('If-Match')).toBe('"3"');
});

test('only a published round that is over is closed here', async () => {
  session.began({ name: 'planner', roles: ['PLANNER'], by: 'SESSION' });
  serve({ [LIST]: page(collecting, over) });
  await show(<RoundsPage />);
  expect(await screen.findAllByRole('button', { name: /归 ?档/ })).toHaveLength(1);
});

test('an auditor sees the rounds and changes none', async () => {
  session.began({ name: 'auditor', roles: ['AUDITOR'], by: 'SESSION' });
  serve({ [LIST]: page(collecting, over) });
  await show(<RoundsPage />);
  expect(await screen.findByRole('link', { name: '2020年第一季度' })).toBeVisible();
  expect(screen.queryAllByRole('button')).toEqual([]);
});
