import { screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { session } from '@/platform/api/session';
import { serve, show } from '@/platform/testing';
import { Users } from './Users';

const page = (...items: unknown[]) => ({ items, page: 0, size: 500, total: items.length });

const user = (name: string, county: string) => ({
  id: name,
  name,
  county,
  hospital: 'H1',
  roles: ['HOSPITAL_HR'],
  sample: false,
  disabled: false,
});

afterEach(() => {
  session.ended();
  vi.restoreAllMocks();
});

test('users are shown with what they belong to, by name and in their own county alone', async () => {
  session.began({ name: 'province', roles: ['PROVINCE', 'BUREAU_ADMIN'], by: 'SESSION' });
  const registry = '/api/v1/counties/ningdu/';
  serve({
    'GET /api/v1/users?size=500': page(user('hr', 'ningdu'), user('other', 'xunwu')),
    [`GET ${registry}hospitals?page=0&size=500`]: page({ id: 'H1', name: '宁都县人民医院' }),
    [`GET ${registry}centres?page=0&size=500`]: page(),
    [`GET ${registry}physicians?page=0&size=500`]: page(),
    [`GET ${registry}tour-plans?page=0&size=500`]: page(),
  });
  await show(<Users />);
  expect(await screen.findByText('宁都县人民医院')).toBeDefined();
  expect(screen.getByText('xunwu')).toBeDefined();
});
