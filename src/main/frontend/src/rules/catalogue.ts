import catalogue from './catalogue.json';

export interface Rule {
  id: string;
  level: 'LIMITS' | 'COVERAGE' | 'SOFT';
  /** Where the policy names none. */
  weight: number;
}

/** Those that a policy may weigh, in the order of the catalogue. */
export const SOFT_RULES = (catalogue as Rule[]).filter((rule) => rule.level === 'SOFT');
