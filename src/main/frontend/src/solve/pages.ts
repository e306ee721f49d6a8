import { lazy } from 'react';
import type { Page } from '@/platform/pages';

export const pages: Page[] = [
  {
    path: 'solve',
    scope: 'round',
    roles: ['BUREAU_ADMIN', 'PLANNER', 'AUDITOR', 'PROVINCE'],
    component: lazy(() => import('./SolvePage')),
    item: { text: 'solve:item', order: 15 },
  },
];
