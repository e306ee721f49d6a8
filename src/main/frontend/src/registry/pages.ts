import { lazy } from 'react';
import type { Page } from '@/platform/pages';

export const pages: Page[] = [
  {
    path: 'registry',
    scope: 'county',
    roles: ['BUREAU_ADMIN', 'PLANNER', 'HOSPITAL_HR', 'AUDITOR', 'PROVINCE'],
    component: lazy(() => import('./RegistryPage')),
    item: { text: 'registry:item', order: 85 },
  },
];
