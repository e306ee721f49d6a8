import { lazy } from 'react';
import type { Page } from '@/platform/pages';

export const pages: Page[] = [
  {
    path: 'availability',
    scope: 'round',
    roles: ['HOSPITAL_HR', 'BUREAU_ADMIN', 'PLANNER', 'AUDITOR', 'PROVINCE'],
    component: lazy(() => import('./AvailabilityPage')),
    item: {
      text: 'availability:item',
      order: 40,
      lands: { roles: ['HOSPITAL_HR'], state: 'COLLECTING' },
    },
  },
];
