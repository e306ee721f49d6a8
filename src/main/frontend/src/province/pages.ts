import { lazy } from 'react';
import type { Page } from '@/platform/pages';

export const pages: Page[] = [
  {
    path: 'province',
    scope: 'everywhere',
    roles: ['PROVINCE'],
    component: lazy(() => import('./ProvincePage')),
    item: { text: 'province:item', order: 5 },
  },
];
