import { lazy } from 'react';
import type { Page } from '@/platform/pages';

export const pages: Page[] = [
  {
    path: 'overview',
    scope: 'round',
    roles: ['BUREAU_ADMIN', 'PLANNER', 'AUDITOR', 'PROVINCE'],
    component: lazy(() => import('./OverviewPage')),
    item: { text: 'overview:item', order: 10 },
  },
];
