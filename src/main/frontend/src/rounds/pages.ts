import { lazy } from 'react';
import type { Page } from '@/platform/pages';

export const pages: Page[] = [
  {
    path: 'rounds',
    scope: 'county',
    roles: ['BUREAU_ADMIN', 'PLANNER', 'PROVINCE', 'AUDITOR'],
    component: lazy(() => import('./RoundsPage')),
    item: { text: 'rounds:item', order: 87 },
    opensRounds: true,
  },
];
