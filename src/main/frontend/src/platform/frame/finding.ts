/** Something that Ctrl+K leads to. */
export interface Finding {
  key: string;
  kind: 'screen' | 'action' | 'centre' | 'physician' | 'date' | 'round' | 'county';
  text: string;
  /** What tells it from others of the same name. */
  note: string;
  run: () => void;
}

const MOST = 12;
const WHOLE = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/;
const SHORT = /^(\d{1,2})[-/.月](\d{1,2})日?$/;

/** The best first: what begins with the text, then what has it; all of the first kinds for no text. */
export function matching(findings: readonly Finding[], text: string): Finding[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') {
    return findings.filter((one) => one.kind === 'screen' || one.kind === 'action');
  }
  return findings
    .flatMap((one) => {
      const at = one.text.toLowerCase().indexOf(wanted);
      const isNoted = one.note.toLowerCase().includes(wanted);
      return at < 0 && !isNoted && one.kind !== 'date' ? [] : [{ one, at: at < 0 ? Number.MAX_SAFE_INTEGER : at }];
    })
    .toSorted((a, b) => Number(b.one.kind === 'date') - Number(a.one.kind === 'date') || a.at - b.at)
    .slice(0, MOST)
    .map(({ one }) => one);
}

/**
 * The dates that a text may mean: `2026-10-08`, `10-8`, `10.8`, `10月8日`. Without a year, the date
 * of each year that one of the periods has.
 */
export function datesOf(text: string, periods: readonly { firstDay: string; lastDay: string }[]): string[] {
  const whole = WHOLE.exec(text.trim());
  if (whole !== null) {
    return valid(whole[1] ?? '', whole[2] ?? '', whole[3] ?? '');
  }
  const short = SHORT.exec(text.trim());
  if (short === null) {
    return [];
  }
  const years = new Set(periods.flatMap(({ firstDay, lastDay }) => [firstDay.slice(0, 4), lastDay.slice(0, 4)]));
  return [...years]
    .flatMap((year) => valid(year, short[1] ?? '', short[2] ?? ''))
    .filter((date) => periods.some(({ firstDay, lastDay }) => firstDay <= date && date <= lastDay));
}

function valid(year: string, month: string, day: string): string[] {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const read = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(date) ? [date] : [];
}
