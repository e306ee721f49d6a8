import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { Shape } from '@/platform/api/types';
import { serve, show } from '@/platform/testing';
import { BoardFile } from './BoardFile';

const fits = { accepted: true, limits: 0, coverage: 0, soft: 12, broken: [], impossible: [] };
const breaks = {
  ...fits,
  accepted: false,
  broken: [{ id: 'weekly-limit', message: '李敏 10 月 5 日起一周 3 天，最多 2 天' }],
};
const edit = {
  kind: 'assign' as const,
  centre: 'C1',
  date: '2026-10-08',
  session: 'FULL_DAY' as const,
  mode: 'ON_SITE' as const,
  physician: 'P2',
  inPlaceOf: 'P1',
};

async function upload(verdict: Shape<'BoardVerdict'>, take: () => Promise<boolean>) {
  const preview: Shape<'BoardPreview'> = {
    rows: 6,
    edits: [
      { edit, centreName: '梅江镇', physicianName: '李敏', inPlaceOfName: '王建华', sheet: '全县总表', cell: 'L6', verdict },
    ],
    together: verdict,
    refused: [],
  };
  serve({ 'POST /api/v1/counties/ningdu/rounds/r1/drafts/d1/workbook/preview': preview });
  await show(<BoardFile draft="d1" open onClose={() => {}} unsaved={false} take={take} />, '/counties/ningdu/rounds/r1/board');
  const input = document.querySelector('input[type=file]');
  await userEvent.upload(input as HTMLInputElement, new File(['x'], '总表.xlsx'));
  await screen.findByText(/读取 6 行/);
}

test('an edit that breaks a limit is told with its place and reason, and nothing can be taken', async () => {
  await upload(breaks, async () => true);
  expect(screen.getByText(/梅江镇：王建华 → 李敏/)).toBeVisible();
  expect(screen.getByText('全县总表 L6')).toBeVisible();
  expect(screen.getAllByText(/一周 3 天，最多 2 天/)).not.toHaveLength(0);
  expect(screen.getByRole('button', { name: /放到排班表/ })).toBeDisabled();
  expect(screen.getByRole('button', { name: '下载标红的文件' })).toBeEnabled();
});

test('edits that fit go to the board as one step', async () => {
  const take = vi.fn(async () => true);
  await upload(fits, take);
  expect(screen.getByText(/合在一起可以，代价 \+12/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: /放到排班表/ }));
  expect(take).toHaveBeenCalledExactlyOnceWith([edit]);
});
