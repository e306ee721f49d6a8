import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { App } from 'antd';
import { expect, test } from 'vitest';
import { session } from '@/platform/api/session';
import type { Role, Shape } from '@/platform/api/types';
import { serve, show } from '@/platform/testing';
import PostingsPage from './PostingsPage';

const COUNTY = '/api/v1/counties/ningdu';
const PATIENT = { timeout: 30_000 };
const ALL = '?page=0&size=500';
const page = (...items: object[]) => ({ items, total: items.length, page: 0, size: 500 });
const candidate = {
  physician: 'P7',
  physicianName: '邹平',
  hospital: 'H1',
  hospitalName: '县人民医院',
  specialty: 'SURGERY',
  minutes: 40,
  regular: true,
  serviceDaysTarget: 12,
  recentPostings: 0,
  points: -44,
};
const effect = {
  firstDay: '2027-01-04',
  lastDay: '2027-04-04',
  missingBefore: 12,
  missingAfter: 9,
  exact: true,
};
const proposal: Shape<'PostingProposal'> = {
  postings: [
    {
      centre: 'C1',
      centreName: '石上镇卫生院',
      from: '2027-01-04',
      to: '2027-07-05',
      daysPerWeek: 5,
      sent: candidate,
      quarters: [effect],
      others: [{ ...candidate, physician: 'P9', physicianName: '李敏', regular: false }],
    },
  ],
  unfilled: [{ centre: 'C2', centreName: '青塘镇卫生院', physicians: 1, reason: 'NOBODY_MAY_GO' }],
  points: -44,
  quarters: [effect],
};

async function proposed(role: Role) {
  session.ended();
  session.began({ name: role, roles: [role], by: 'SESSION' });
  const township = { kind: 'TOWNSHIP', active: true, version: 1 };
  const asked = serve({
    [`GET ${COUNTY}/physicians${ALL}`]: page(
      { id: 'P7', name: '邹平', institution: 'H1' },
      { id: 'P9', name: '李敏', institution: 'H1' },
    ),
    [`GET ${COUNTY}/centres${ALL}`]: page(
      { id: 'C1', name: '石上镇卫生院', ...township },
      { id: 'C2', name: '青塘镇卫生院', ...township },
    ),
    [`GET ${COUNTY}/hospitals${ALL}`]: page({ id: 'H1', name: '县人民医院', active: true }),
    [`GET ${COUNTY}/tour-plans${ALL}`]: page(),
    [`GET ${COUNTY}/postings${ALL}`]: page(),
    [`POST ${COUNTY}/posting-proposals`]: proposal,
    [`POST ${COUNTY}/postings`]: { id: 'P9-C1-2027-01-04', physician: 'P9' },
  });
  await show(
    <App>
      <PostingsPage />
    </App>,
  );
  await waitFor(() => expect(screen.getByText('填入没有派驻的乡镇卫生院').closest('button')).toBeEnabled(), PATIENT);
  fireEvent.click(screen.getByText('填入没有派驻的乡镇卫生院'));
  await screen.findAllByText('青塘镇卫生院', {}, PATIENT);
  fireEvent.submit(screen.getByText('计算建议'));
  await screen.findByText('邹平 → 石上镇卫生院', {}, PATIENT);
  return {
    asked,
    sent: (address: string) =>
      asked.mock.calls
        .filter(([to, how]) => to === `${COUNTY}/${address}` && how?.method === 'POST')
        .map(([, how]) => JSON.parse(String(how?.body)) as object),
  };
}

test('a proposal says who, why, what it changes and what stays open', async () => {
  const { sent } = await proposed('PLANNER');
  expect(sent('posting-proposals')).toMatchObject([
    { daysPerWeek: 5, vacancies: [{ centre: 'C1', physicians: 1 }, { centre: 'C2', physicians: 1 }] },
  ]);
  const card = within(screen.getByLabelText('邹平 → 石上镇卫生院'));
  for (const text of ['单程 40 分钟', '尚欠晋升服务 12 天', '缺 12 → 9', '少缺 3']) {
    expect(card.getAllByText(text)[0]).toBeVisible();
  }
  expect(screen.getByText(/青塘镇卫生院（任何专业）还缺 1 人/)).toBeVisible();
  expect(screen.queryByText('改派此人')).toBeNull();
}, PATIENT.timeout);

test('the bureau posts whom it prefers, and nobody is posted before it saves', async () => {
  const { sent } = await proposed('BUREAU_ADMIN');
  fireEvent.click(screen.getByText('还可以派谁（1 人）'));
  fireEvent.click(screen.getByText('改派此人'));
  await screen.findByText('新增派驻', {}, PATIENT);
  expect(sent('postings')).toEqual([]);
  fireEvent.submit(screen.getByText(/^保\s?存$/));
  await screen.findByText('已登记', {}, PATIENT);
  expect(sent('postings')).toEqual([
    { id: 'P9-C1-2027-01-04', physician: 'P9', centre: 'C1', from: '2027-01-04', to: '2027-07-05', daysPerWeek: 5 },
  ]);
}, PATIENT.timeout);
