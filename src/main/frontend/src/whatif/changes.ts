import type { Shape } from '@/platform/api/types';

export type Kind = Shape<'Change'>['kind'];

/** What a blank of a sentence is filled with. */
export type Blank =
  | 'hospital'
  | 'physician'
  | 'centre'
  | 'date'
  | 'number'
  | 'decimal'
  | 'policyLimit'
  | 'physicianLimit'
  | 'rule'
  | 'reason'
  | 'working'
  | 'title'
  | 'centreKind'
  | 'weekdays'
  | 'sessions'
  | 'text';

export interface Field {
  /** Its property of the change; `physician.name` is one of an object. */
  name: string;
  blank: Blank;
  optional?: true;
}

const dates: Field[] = [
  { name: 'from', blank: 'date' },
  { name: 'to', blank: 'date' },
];

/** The sentences that a scenario is told in, and their blanks. */
export const SENTENCES: Partial<Record<Kind, Field[]>> = {
  'withdraw-hospital': [{ name: 'hospital', blank: 'hospital' }, ...dates],
  'withdraw-physician': [
    { name: 'physician', blank: 'physician' },
    ...dates,
    { name: 'reason', blank: 'reason', optional: true },
  ],
  'add-physician': [
    { name: 'physician.id', blank: 'text' },
    { name: 'physician.name', blank: 'text' },
    { name: 'physician.institution', blank: 'hospital' },
    { name: 'physician.title', blank: 'title' },
    { name: 'physician.specialty', blank: 'text', optional: true },
  ],
  'open-centre': [
    { name: 'centre.id', blank: 'text' },
    { name: 'centre.name', blank: 'text' },
    { name: 'centre.kind', blank: 'centreKind' },
    { name: 'centre.latitude', blank: 'decimal' },
    { name: 'centre.longitude', blank: 'decimal' },
    { name: 'from', blank: 'date', optional: true },
  ],
  'close-centre': [
    { name: 'centre', blank: 'centre' },
    { name: 'from', blank: 'date' },
    { name: 'to', blank: 'date', optional: true },
  ],
  'reopen-centre': [
    { name: 'centre', blank: 'centre' },
    { name: 'from', blank: 'date', optional: true },
  ],
  'change-duty-days': [
    { name: 'centre', blank: 'centre' },
    { name: 'dutyDaysPerWeek', blank: 'number' },
  ],
  'change-sessions': [
    { name: 'centre', blank: 'centre' },
    { name: 'weekdays', blank: 'weekdays' },
    { name: 'sessions', blank: 'sessions' },
  ],
  'change-policy-limit': [
    { name: 'limit', blank: 'policyLimit' },
    { name: 'value', blank: 'number' },
  ],
  'change-physician-limit': [
    { name: 'physician', blank: 'physician' },
    { name: 'limit', blank: 'physicianLimit' },
    { name: 'value', blank: 'number' },
  ],
  'change-away-limit': [
    { name: 'hospital', blank: 'hospital' },
    { name: 'maxAwayPerDay', blank: 'number' },
    { name: 'specialty', blank: 'text', optional: true },
  ],
  'change-weight': [
    { name: 'rule', blank: 'rule' },
    { name: 'weight', blank: 'number' },
  ],
  'permit-hospital': [
    { name: 'centre', blank: 'centre' },
    { name: 'hospital', blank: 'hospital' },
  ],
  'permit-centre': [
    { name: 'physician', blank: 'physician' },
    { name: 'centre', blank: 'centre' },
  ],
  'replace-day': [
    { name: 'date', blank: 'date' },
    { name: 'working', blank: 'working' },
  ],
};

export const POLICY_LIMITS = [
  'dutyDaysPerWeek',
  'maxDutyDaysPerWeek',
  'maxTravelMinutes',
  'maxTravelMinutesForHalfDay',
] as const;

export const PHYSICIAN_LIMITS = [
  'maxDutyDaysPerWeek',
  'maxDutyDaysInPeriod',
  'maxTravelMinutes',
  'workloadPercent',
] as const;

export const WEEKDAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;

export const SESSIONS = ['FULL_DAY', 'MORNING', 'AFTERNOON', 'EVENING'] as const;

export type Filled = Record<string, string | number | boolean | readonly string[] | undefined>;

/** The change that a filled sentence says; blanks left open are left out. */
export function changeOf(kind: Kind, filled: Filled): Shape<'Change'> {
  if (kind === 'change-sessions') {
    const { centre, weekdays = [], sessions = [] } = filled as { centre: string; weekdays?: string[]; sessions?: string[] };
    const openSessions = weekdays.flatMap((weekday) => sessions.map((session) => ({ weekday, session })));
    return { kind, centre, openSessions } as unknown as Shape<'Change'>;
  }
  const change: Record<string, unknown> = { kind };
  for (const { name } of SENTENCES[kind] ?? []) {
    const value = filled[name];
    if (value === undefined || value === '' || value === null) {
      continue;
    }
    const [outer, inner] = name.split('.');
    if (outer !== undefined && inner !== undefined) {
      change[outer] = { ...(change[outer] as object | undefined), [inner]: value };
    } else {
      change[name] = value;
    }
  }
  return change as unknown as Shape<'Change'>;
}

export interface Branch {
  scenario: Shape<'Scenario'>;
  depth: number;
}

/** Scenarios as a tree, each below the one that it was branched from, older ones first. */
export function tree(scenarios: Shape<'Scenario'>[]): Branch[] {
  const known = new Set(scenarios.map((one) => one.id));
  const below = (parent: string | undefined, depth: number): Branch[] =>
    scenarios
      .filter((one) =>
        parent === undefined ? one.parent === undefined || !known.has(one.parent) : one.parent === parent,
      )
      .toSorted((one, other) => one.madeAt.localeCompare(other.madeAt))
      .flatMap((scenario) => [{ scenario, depth }, ...below(scenario.id, depth + 1)]);
  return below(undefined, 0);
}
