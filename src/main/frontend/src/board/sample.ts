import type { Board, Duty } from './model';

/** A duty of the whole day. For tests. */
export function duty(centre: string, date: string, physician: string): Duty {
  return { centre, date, session: 'FULL_DAY', physician, pinned: false, published: false };
}

/** Two weeks of two centres and two physicians, with a gap in the second week. For tests. */
export function board(): Board {
  const days = [...Array(14).keys()].map((day) => new Date(Date.UTC(2026, 8, 28 + day)).toISOString().slice(0, 10));
  return {
    draft: 'd1',
    today: '2026-09-28',
    score: { limits: 0, coverage: -1, soft: -50 },
    days: days.map((date) => ({ date, working: true })),
    centres: [centre('C1', '东镇卫生院'), centre('C2', '西镇卫生院')],
    physicians: [physician('P1', '陈志强', 'H1'), physician('P2', '李敏', 'H2')],
    tours: [],
    duties: [duty('C1', '2026-09-28', 'P1'), duty('C2', '2026-09-29', 'P2')],
    missing: [{ centre: 'C1', week: '2026-10-05', required: 1, staffed: 0, reason: 'nobody is left' }],
  };
}

function physician(id: string, name: string, institution: string): Board['physicians'][number] {
  return {
    id,
    name,
    title: 'ATTENDING',
    specialty: 'TCM',
    institution,
    institutionName: `医院${institution}`,
    dispatched: true,
    halfDays: 2,
    targetHalfDays: 4,
    weeklyLimit: 2,
    marks: id === 'P1' ? [{ date: '2026-10-08', kind: 'LEAVE' }] : [],
  };
}

function centre(id: string, name: string): Board['centres'][number] {
  return { id, name, required: [1, 1], staffed: [1, 0], open: '11111001111100' };
}
