import { screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { serve, show } from '@/platform/testing';
import { session } from '../api/session';
import { Home } from './Home';

afterEach(() => {
  session.ended();
  vi.restoreAllMocks();
});

test('a county without a round says so, and what comes first', async () => {
  session.began({ name: 'planner', roles: ['PLANNER'], county: 'xunwu', by: 'SESSION' });
  serve({
    'GET /api/v1/counties?size=1&sort=name': { items: [], total: 0 },
    'GET /api/v1/counties/xunwu/rounds?size=500': { items: [], total: 0 },
  });
  await show(<Home />, '/counties/xunwu');
  expect(await screen.findByText(/本县还没有轮次/)).toBeDefined();
  expect(screen.getByRole('link', { name: /新轮次/ })).toHaveAttribute('href', '/counties/xunwu/rounds');
});
