import { lazy } from 'react';
import type { Page } from '@/platform/pages';

export const pages: Page[] = [
  {
    path: 'carry-over',
    scope: 'round',
    roles: ['BUREAU_ADMIN', 'PLANNER', 'PROVINCE', 'AUDITOR'],
    component: lazy(() => import('./CarryOverPage')),
    item: { text: 'carryover:item', order: 14 },
  },
];
