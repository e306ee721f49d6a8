import { lazy } from 'react';
import type { Page } from '@/platform/pages';

export const pages: Page[] = [
  {
    path: 'administration',
    scope: 'county',
    roles: ['BUREAU_ADMIN', 'AUDITOR'],
    component: lazy(() => import('./AdministrationPage')),
    item: { text: 'administration:item', order: 90 },
  },
];
