import { lazy } from 'react';
import type { Page } from '@/platform/pages';

export const pages: Page[] = [
  {
    path: 'my-duties',
    scope: 'round',
    roles: ['PHYSICIAN'],
    component: lazy(() => import('./MyDutiesPage')),
    item: { text: 'duties:mine', order: 1 },
  },
  {
    path: 'wishes',
    scope: 'round',
    roles: ['PHYSICIAN'],
    component: lazy(() => import('./WishesPage')),
    item: { text: 'duties:wishes', order: 3 },
  },
  {
    path: 'our-roster',
    scope: 'round',
    roles: ['CENTRE', 'HOSPITAL_HR'],
    component: lazy(() => import('./OurRosterPage')),
    item: { text: 'duties:ours', order: 2 },
  },
];
