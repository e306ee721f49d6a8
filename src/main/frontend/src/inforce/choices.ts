import type { Shape } from '@/platform/api/types';

type Duty = Shape<'Duty'>;

/** Who was chosen for which vacant duty, by the duty's key. */
export type Choices = Record<string, { duty: Duty; physician: string }>;

export function dutyKey(duty: Pick<Duty, 'centre' | 'date' | 'session' | 'physician'>): string {
  return [duty.centre, duty.date, duty.session, duty.physician].join(' ');
}

/** The edits that put the chosen physicians on the duties that fell vacant. */
export function editsOf(choices: Choices): Shape<'DutyEdit'>[] {
  return Object.values(choices).map(({ duty, physician }) => {
    const { pinned: _, ...seat } = duty;
    return { kind: 'assign', ...seat, physician };
  });
}
