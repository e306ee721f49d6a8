import { lazy } from 'react';
import type { Page } from '@/platform/pages';

export const pages: Page[] = [
  {
    path: 'what-if',
    scope: 'round',
    roles: ['BUREAU_ADMIN', 'PLANNER', 'AUDITOR', 'PROVINCE'],
    component: lazy(() => import('./WhatIfPage')),
    item: { text: 'whatif:item', order: 30 },
  },
];
