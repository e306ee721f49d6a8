import { lazy } from 'react';
import type { Page } from '@/platform/pages';

export const pages: Page[] = [
  {
    path: 'publish',
    scope: 'round',
    roles: ['BUREAU_ADMIN', 'PLANNER', 'AUDITOR', 'PROVINCE'],
    component: lazy(() => import('./PublishPage')),
    item: { text: 'inforce:publish', order: 50 },
  },
  {
    path: 'swaps',
    scope: 'round',
    roles: ['BUREAU_ADMIN', 'PLANNER', 'HOSPITAL_HR', 'PHYSICIAN', 'AUDITOR'],
    component: lazy(() => import('./SwapsPage')),
    item: { text: 'inforce:swaps', order: 55 },
  },
  {
    path: 'attendance',
    scope: 'round',
    roles: ['BUREAU_ADMIN', 'PLANNER', 'CENTRE', 'AUDITOR'],
    component: lazy(() => import('./AttendancePage')),
    item: { text: 'inforce:attendance', order: 58 },
  },
];
