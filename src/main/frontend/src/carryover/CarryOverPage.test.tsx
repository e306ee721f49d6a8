import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { serve, show } from '@/platform/testing';
import CarryOverPage from './CarryOverPage';
import type { Carried } from './model';

test('a target that the registry states is not said to have come from nowhere', async () => {
  const none = { items: [], page: 0, size: 500, total: 0 };
  const carried: Carried = {
    physician: 'P1',
    name: '吴宁',
    institution: 'H1',
    source: 'REGISTRY',
    carryOver: { serviceDaysTarget: 19 },
  };
  serve({
    'GET /api/v1/counties/ningdu/rounds/r1/carry-over?size=500': { ...none, items: [carried], total: 1 },
    'GET /api/v1/counties/ningdu/rounds/r1': { state: 'PLANNING' },
    'GET /api/v1/counties/ningdu/physicians?page=0&size=500': none,
    'GET /api/v1/counties/ningdu/centres?page=0&size=500': none,
    'GET /api/v1/counties/ningdu/hospitals?page=0&size=500': none,
  });
  await show(<CarryOverPage />);
  expect(await screen.findByText('19')).toBeVisible();
  expect(screen.getByText('没有晋升计划，按登记')).toBeVisible();
});
