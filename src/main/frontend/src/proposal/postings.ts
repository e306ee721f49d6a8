import dayjs from 'dayjs';
import type { Shape } from '@/platform/api/types';
import { monday, plusDays } from '@/platform/format';
import { said } from '@/registry/model';

type Question = Shape<'PostingQuestion'>;
type Proposed = Shape<'ProposedPosting'>;

/** As many days of a calendar year as make a township covered by a posting. */
export const COUNTED_DAYS = 183;

/** What a form of the question holds; what was left empty may be null. */
export interface Asked {
  from?: string;
  to?: string;
  daysPerWeek?: number | null;
  mostOfDepartment?: number | null;
  vacancies?: { centre?: string; specialty?: string; physicians?: number }[];
  weights?: Partial<Record<keyof NonNullable<Question['weights']>, number | null>>;
}

/** The dates that a question begins with: from the first week whose Thursday is in the next quarter, just long enough to count. */
export function usualDates(today: string): { from: string; to: string } {
  const now = dayjs(today);
  const first = dayjs(new Date(now.year(), Math.floor(now.month() / 3) * 3 + 3, 1));
  const from = monday(first.add(3, 'day').format('YYYY-MM-DD'));
  return { from, to: plusDays(from, COUNTED_DAYS - 1) };
}

/** How many days from one to the other, both counted; undefined where a date is missing. */
export function dayCount(from: string | undefined, to: string | undefined): number | undefined {
  const days = dayjs(to ?? '').diff(dayjs(from ?? ''), 'day') + 1;
  return Number.isNaN(days) || days < 1 ? undefined : days;
}

/** The question as the service takes it: without what was left empty. */
export function questionOf(asked: Asked): Question {
  const weights = said({ ...asked.weights });
  return {
    ...said({ ...asked, weights: undefined }),
    vacancies: (asked.vacancies ?? []).map(said),
    ...(Object.keys(weights).length > 0 && { weights }),
  } as Question;
}

/** Township centres that nobody is posted to on any of the dates, each a vacancy. */
export function unposted(
  centres: readonly { id: string; kind?: string; active: boolean }[],
  postings: readonly { centre: string; from: string; to: string; active: boolean }[],
  from: string,
  to: string,
): { centre: string; physicians: number }[] {
  const served = new Set(
    postings
      .filter((one) => one.active && one.from <= to && from <= one.to)
      .map((one) => one.centre),
  );
  return centres
    .filter((one) => one.active && one.kind === 'TOWNSHIP' && !served.has(one.id))
    .map((one) => ({ centre: one.id, physicians: 1 }));
}

/** The posting as the register's form begins with it, of the one proposed or of another who might go. */
export function postingOf(proposed: Proposed, physician: string = proposed.sent.physician) {
  const { centre, from, to, daysPerWeek } = proposed;
  return { id: `${physician}-${centre}-${from}`, physician, centre, from, to, daysPerWeek };
}
