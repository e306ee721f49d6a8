import { lazy } from 'react';
import type { Page } from '@/platform/pages';

export const pages: Page[] = [
  {
    path: 'ledger',
    scope: 'county',
    roles: ['BUREAU_ADMIN', 'PLANNER', 'HOSPITAL_HR', 'CENTRE', 'PHYSICIAN', 'PROVINCE', 'AUDITOR'],
    component: lazy(() => import('./LedgerPage')),
    item: { text: 'record:ledger.item', order: 60 },
  },
  {
    path: 'figures',
    scope: 'county',
    roles: ['BUREAU_ADMIN', 'PLANNER', 'PROVINCE', 'AUDITOR'],
    component: lazy(() => import('./FiguresPage')),
    item: { text: 'record:figures.item', order: 62 },
  },
  {
    path: 'slots',
    scope: 'county',
    roles: ['BUREAU_ADMIN', 'PLANNER', 'HOSPITAL_HR', 'CENTRE', 'PROVINCE', 'AUDITOR'],
    component: lazy(() => import('./SlotsPage')),
    item: { text: 'record:slots.item', order: 63 },
  },
  {
    path: 'service',
    scope: 'county',
    roles: ['HOSPITAL_HR', 'BUREAU_ADMIN', 'PLANNER', 'AUDITOR'],
    component: lazy(() => import('./ServicePage')),
    item: { text: 'record:service.item', order: 64 },
  },
];
