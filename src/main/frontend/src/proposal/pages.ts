import { lazy } from 'react';
import type { Page } from '@/platform/pages';
import type { Role } from '@/platform/api/types';

const ASKS: readonly Role[] = ['BUREAU_ADMIN', 'PLANNER', 'PROVINCE', 'AUDITOR'];

/** Reached from the parts of the registry that they are about. */
export const pages: Page[] = [
  {
    path: 'posting-proposals',
    scope: 'county',
    roles: ASKS,
    component: lazy(() => import('./PostingsPage')),
  },
  {
    path: 'tour-routes',
    scope: 'county',
    roles: ASKS,
    component: lazy(() => import('./RoutesPage')),
  },
];
