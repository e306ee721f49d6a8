import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Shape } from '@/platform/api/types';
import { serve, show } from '@/platform/testing';
import { NextSteps } from './NextSteps';

const RUNS = 'GET /api/v1/counties/ningdu/rounds/r1/runs?size=1';
const unsolved = {
  round: { state: 'PLANNING', deadline: '2026-11-27T08:00:00Z' },
  toDo: [{ step: 'SOLVE', count: 0 }],
} as unknown as Shape<'RoundOverview'>;

test('a round that is being solved is not asked to be solved, but to be followed', async () => {
  serve({ [RUNS]: { items: [{ id: 'x', status: 'RUNNING' }], page: 0, size: 1, total: 1 } });
  await show(<NextSteps it={unsolved} />);
  expect(await screen.findByRole('link', { name: '看求解进展' })).toHaveAttribute(
    'href',
    '/counties/ningdu/rounds/r1/solve',
  );
  expect(screen.queryByText('还没有值班表，可以求解。')).toBeNull();
});

test('a round that nobody solves yet is to be solved next', async () => {
  serve({ [RUNS]: { items: [], page: 0, size: 1, total: 0 } });
  await show(<NextSteps it={unsolved} />);
  expect(await screen.findByRole('link', { name: '求解' })).toBeVisible();
});
