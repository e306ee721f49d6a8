import { lazy } from 'react';
import type { Page } from '@/platform/pages';

export const pages: Page[] = [
  {
    path: 'board',
    scope: 'round',
    roles: ['BUREAU_ADMIN', 'PLANNER', 'AUDITOR', 'PROVINCE'],
    component: lazy(() => import('./BoardPage')),
    item: { text: 'board:item', order: 20 },
    ahead: {
      roles: ['BUREAU_ADMIN', 'PLANNER'],
      read: async (place) => (await import('./ahead')).ahead(place),
    },
    finds: {
      centre: (name) => `?q=${encodeURIComponent(name)}`,
      physician: (name) => `?view=physicians&q=${encodeURIComponent(name)}`,
      date: (date) => `?at=${date}`,
    },
  },
];
