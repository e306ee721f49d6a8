import dayjs from 'dayjs';
import i18next from 'i18next';

const NOTHING = '--';
const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'];
const QUARTERS = ['一', '二', '三', '四'];

function isChinese(): boolean {
  return i18next.language !== 'en';
}

/** `2026-10-08 周四`; of the API's dates. */
export function date(value: string | undefined): string {
  if (value === undefined) {
    return NOTHING;
  }
  return `${value.slice(0, 10)} ${weekday(value)}`;
}

/** `周四`, `Thu`. */
export function weekday(value: string): string {
  const day = dayjs(value);
  return isChinese() ? (WEEKDAYS[day.day()] ?? '') : day.format('ddd');
}

/** `10.8`: short, where a head says which year it is. */
export function shortDate(value: string): string {
  return dayjs(value).format('M.D');
}

/** `2026-10-08 周四 14:05` where the user is; of the API's instants. */
export function instant(value: string | undefined): string {
  if (value === undefined) {
    return NOTHING;
  }
  const there = dayjs(value);
  return `${date(there.format('YYYY-MM-DD'))} ${there.format('HH:mm')}`;
}

/** `2026-10-08～2026-12-27`. */
export function range(from: string, to: string): string {
  return `${from}～${to}`;
}

/** `2026年第四季度`, from the middle of a round's period. */
export function quarter(firstDay: string): string {
  const middle = dayjs(firstDay).add(6, 'week');
  const number = Math.floor(middle.month() / 3);
  return isChinese()
    ? `${middle.year()}年第${QUARTERS[number]}季度`
    : `Q${number + 1} ${middle.year()}`;
}

const figures: Intl.NumberFormat[] = [];

/** `71,012`; nothing is `--`. */
export function number(value: number | undefined | null, digits = 0): string {
  if (value === undefined || value === null) {
    return NOTHING;
  }
  // Making a format takes many times as long as using it.
  figures[digits] ??= new Intl.NumberFormat('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return figures[digits].format(value);
}

/** `98.5%` of a share between 0 and 1. */
export function percent(share: number | undefined | null, digits = 1): string {
  return share === undefined || share === null ? NOTHING : `${number(share * 100, digits)}%`;
}

/** `4.4%` of 0.0431: a share that is said to be no more is rounded up. */
export function atMost(share: number): string {
  const thousandths = share * 1000;
  const nearest = Math.round(thousandths);
  return percent((Math.abs(thousandths - nearest) < 1e-6 ? nearest : Math.ceil(thousandths)) / 1000);
}

/** `甲、乙`, `A, B`. */
export function listed(words: readonly string[]): string {
  return words.join(isChinese() ? '、' : ', ');
}

/** `一句；一句`, `one; another`: of what has commas of its own. */
export function told(sentences: readonly string[]): string {
  return sentences.join(isChinese() ? '；' : '; ');
}

/** `什么：怎样`, `what: how`. */
export function explained(what: string, how: string | number | undefined): string {
  return `${what}${isChinese() ? '：' : ': '}${how ?? ''}`;
}

/** The date that it is in China, where the rounds are: `2026-10-08`. */
export function today(now: Date = new Date()): string {
  return now.toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' });
}

/** The Monday of the date's week. */
export function monday(value: string): string {
  const day = dayjs(value);
  return day.subtract((day.day() + 6) % 7, 'day').format('YYYY-MM-DD');
}

/** So many days later, or earlier where negative. */
export function plusDays(value: string, days: number): string {
  return dayjs(value).add(days, 'day').format('YYYY-MM-DD');
}
