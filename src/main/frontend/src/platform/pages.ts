import type { ComponentType, LazyExoticComponent } from 'react';
import type { Role, Shape } from './api/types';

/** Where a page stands: what its address names before its own part. */
export type Scope = 'round' | 'county' | 'everywhere';

/** What a page may show on demand, once its address has the query that is made for it. */
export type Found = 'centre' | 'physician' | 'date';

/** A page of a feature, and the item that leads there. */
export interface Page {
  /** Its own part of the address, with parameters as the router has them: `board`, `users/:user`. */
  path: string;
  scope: Scope;
  /** Who is shown the item and the page. The service decides what they may do. */
  roles: readonly Role[];
  component: LazyExoticComponent<ComponentType>;
  /** The item of the menu; a page without one is reached by links. */
  item?: {
    /** `feature:key` of its text. */
    text: string;
    /** Smaller stands further left; the first item that a user has is where they land. */
    order: number;
    /** Who land here, before their first item, while the round is in a state. */
    lands?: { roles: readonly Role[]; state: Shape<'Round'>['state'] };
  };
  /** Whether rounds are opened there: offered beside the rounds, and shown first where there are none. */
  opensRounds?: boolean;
  /** What these have at hand before they go there from another page of the round. */
  ahead?: { roles: readonly Role[]; read: (place: { county: string; round: string }) => Promise<void> };
  /** Queries that lead to a centre or a physician by name, or to a date `2026-10-08`. */
  finds?: Partial<Record<Found, (what: string) => string>>;
}

const files = import.meta.glob<{ pages: Page[] }>('../*/pages.ts', { eager: true });

/** The pages of all features, in the order of the menu. */
export const PAGES: readonly Page[] = Object.values(files)
  .flatMap((file) => file.pages)
  .toSorted((one, other) => (one.item?.order ?? 0) - (other.item?.order ?? 0));
