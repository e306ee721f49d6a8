import { useCallback } from 'react';
import { useParams, useSearchParams } from 'react-router';
import type { Page } from './pages';

/** The county that the address names. */
export function useCounty(): string {
  return named(useParams()['county'], 'county');
}

/** The round that the address names, and its county: the path of most questions. */
export function useRoundPath(): { county: string; round: string } {
  const { county, round } = useParams();
  return { county: named(county, 'county'), round: named(round, 'round') };
}

function named(value: string | undefined, what: string): string {
  if (value === undefined) {
    throw new Error(`The address names no ${what}`);
  }
  return value;
}

/**
 * A choice that is kept in the address, so that a reload, a link and the back button find it:
 * `const [view, setView] = useChoice('view', 'centres')`. What is as ever is left out of it.
 */
export function useChoice(name: string, usual = ''): [string, (value: string) => void] {
  const [choices, setChoices] = useSearchParams();
  const set = useCallback(
    (value: string) =>
      setChoices(
        (before) => {
          const next = new URLSearchParams(before);
          if (value === usual) {
            next.delete(name);
          } else {
            next.set(name, value);
          }
          return next;
        },
        { replace: true },
      ),
    [name, usual, setChoices],
  );
  return [choices.get(name) ?? usual, set];
}

/** The address of a page. */
export function addressOf(page: Page, county: string | undefined, round: string | undefined): string {
  switch (page.scope) {
    case 'round':
      return `/counties/${county}/rounds/${round}/${page.path}`;
    case 'county':
      return `/counties/${county}/${page.path}`;
    case 'everywhere':
      return `/${page.path}`;
  }
}
