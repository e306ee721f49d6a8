import { quarter } from '@/platform/format';

const MONTHS_OF_QUARTER = 3;
const YEARS_BEFORE = 2;

/** The first and the last day of a year or a quarter: of `2026` or `2026-Q4`, as the API labels them. */
export function daysOf(span: string): { from: string; to: string } {
  const [year, part] = span.split('-Q');
  if (part === undefined) {
    return { from: `${year}-01-01`, to: `${year}-12-31` };
  }
  const last = Number(part) * MONTHS_OF_QUARTER;
  const days = new Date(Date.UTC(Number(year), last, 0)).getUTCDate();
  return {
    from: `${year}-${twoDigits(last - MONTHS_OF_QUARTER + 1)}-01`,
    to: `${year}-${twoDigits(last)}-${days}`,
  };
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** The quarter that a date lies in. */
export function quarterOf(date: string): string {
  return `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / MONTHS_OF_QUARTER)}`;
}

/** The years around a date, latest first, each followed by its quarters. */
export function spansAround(date: string): string[] {
  const latest = Number(date.slice(0, 4)) + 1;
  const years = Array.from({ length: YEARS_BEFORE + 2 }, (_, before) => latest - before);
  return years.flatMap((year) => [`${year}`, ...[4, 3, 2, 1].map((part) => `${year}-Q${part}`)]);
}

/** A month, a quarter or a year for people. */
export function spanWords(span: string, yearWords: (year: string) => string): string {
  if (span.includes('-Q')) {
    return quarter(daysOf(span).from);
  }
  return span.includes('-') ? span : yearWords(span);
}
