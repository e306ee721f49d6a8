import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { session } from '@/platform/api/session';
import type { Shape } from '@/platform/api/types';
import { serve, show } from '@/platform/testing';
import { grouped } from './changes';
import { editsOf } from './choices';
import { Absences } from './Absences';
import { Gate } from './Gate';
import { openGaps } from './gate';
import { deedsOf } from './swaps';

const duty = { centre: 'C1', date: '2026-10-13', session: 'FULL_DAY', physician: 'P1', pinned: false } as const;
const physician = (id: string) => ({
  name: id,
  roles: ['PHYSICIAN' as const],
  by: 'SESSION' as const,
  physician: id,
});
const check: Shape<'PublicationCheck'> = {
  draft: 'd2',
  version: 2,
  objections: [],
  limits: [],
  gaps: [
    { centre: 'C1', week: '2026-10-12', missing: 1, cause: '没有人' },
    { centre: 'C2', week: '2026-10-12', missing: 1, cause: '没有人', reason: '修缮' },
  ],
  pastLimits: [],
  pastGaps: [],
  changes: { gained: [], lost: [duty], moved: [], toTell: { physicians: ['P1'], centres: ['C1'], institutions: [] } },
};

test('a gap is open until it has a reason, now or from the version before', () => {
  expect(openGaps(check, {}).map((gap) => gap.centre)).toEqual(['C1']);
  expect(openGaps(check, { 'C1 2026-10-12 week': ' ' })).toHaveLength(1);
  expect(openGaps(check, { 'C1 2026-10-12 week': '缺员' })).toHaveLength(0);
});

test('a duty that moves between centres stands with both, and once with its physician', () => {
  const to = { ...duty, centre: 'C2', date: '2026-10-14' };
  const changes = { gained: [], lost: [], moved: [{ from: duty, to }] };
  expect(grouped(changes, 'centre').map((group) => group.id)).toEqual(['C1', 'C2']);
  expect(grouped(changes, 'physician')).toHaveLength(1);
});

test('a chosen substitute is assigned to the seat, whoever was on it', () => {
  expect(editsOf({ x: { duty, physician: 'P9' } })).toEqual([
    { kind: 'assign', centre: 'C1', date: '2026-10-13', session: 'FULL_DAY', physician: 'P9' },
  ]);
});

test('a physician may take what a colleague offers, and take back only what they offer themselves', () => {
  const swap = { id: 's', duty, hospital: 'H1', state: 'OFFERED', madeAt: '', updatedAt: '', version: 1 } as const;
  expect(deedsOf(swap, physician('P2'))).toEqual(['take']);
  expect(deedsOf(swap, physician('P1'))).toEqual(['withdraw']);
});

test('publishing waits for the reason of every gap, and sends it', async () => {
  session.began({ name: 'planner', roles: ['PLANNER'], by: 'SESSION' });
  const none = { items: [], page: 0, size: 500, total: 0 };
  const sent = serve({
    'GET /api/v1/counties/ningdu/rounds/r1/publish/check': check,
    'GET /api/v1/counties/ningdu/physicians?page=0&size=500': none,
    'GET /api/v1/counties/ningdu/centres?page=0&size=500': none,
    'GET /api/v1/counties/ningdu/hospitals?page=0&size=500': none,
    'POST /api/v1/counties/ningdu/rounds/r1/publish': { version: 2 },
  });
  await show(<Gate round={{ draft: 'd2' } as Shape<'Round'>} />);
  const publish = await screen.findByRole('button', { name: '发布第 2 版' });
  expect(publish).toBeDisabled();
  const [first] = screen.getAllByRole('textbox');
  await userEvent.type(first as HTMLElement, '缺员');
  await userEvent.click(publish);
  const post = sent.mock.calls.find(([, init]) => init?.method === 'POST');
  expect(JSON.parse(String(post?.[1]?.body)).acknowledged).toEqual([
    { centre: 'C1', week: '2026-10-12', reason: '缺员' },
  ]);
  session.ended();
});

test('attendance of a round that is not published yet is no error, and names no id', async () => {
  const none = { items: [], page: 0, size: 500, total: 0 };
  serve({
    'GET /api/v1/counties/ningdu/rounds/r1/absences': Response.json(
      { code: 'nothing-published', status: 404, detail: '轮次 r1 还没有公布的值班表。' },
      { status: 404 },
    ),
    'GET /api/v1/counties/ningdu/physicians?page=0&size=500': none,
    'GET /api/v1/counties/ningdu/centres?page=0&size=500': none,
    'GET /api/v1/counties/ningdu/hospitals?page=0&size=500': none,
  });
  await show(<Absences />);
  expect(await screen.findByText('本轮值班表还没有发布。发布之后在这里登记出勤。')).toBeVisible();
  expect(screen.queryByText(/r1/)).toBeNull();
});

test('where there is nothing to publish, the way to a draft stands beside it', async () => {
  await show(<Gate round={{} as Shape<'Round'>} />);
  expect(await screen.findByRole('link', { name: '去求解' })).toHaveAttribute(
    'href',
    '/counties/ningdu/rounds/r1/solve',
  );
});

test('an absence for which nobody can make up says so', async () => {
  const none = { items: [], page: 0, size: 500, total: 0 };
  serve({
    'GET /api/v1/counties/ningdu/rounds/r1/absences': {
      items: [{ duty, week: { missing: 1 }, proposals: [] }],
    },
    'GET /api/v1/counties/ningdu/physicians?page=0&size=500': none,
    'GET /api/v1/counties/ningdu/centres?page=0&size=500': none,
    'GET /api/v1/counties/ningdu/hospitals?page=0&size=500': none,
  });
  await show(<Absences />);
  expect(await screen.findByText(/没有人能补上/)).toBeVisible();
});
