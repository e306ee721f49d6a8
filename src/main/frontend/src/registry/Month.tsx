import i18next from 'i18next';
import { useTranslation } from 'react-i18next';
import { date } from '@/platform/format';
import { WORDS } from './words';

interface Props {
  year: number;
  month: number;
  holidays: readonly string[];
  makeUpWorkingDays: readonly string[];
  /** What a click on a day does; nothing where the calendar is looked at. */
  toggle?: (day: string) => void;
}

/** A month, weeks from Monday; what is off says 休, what is made up says 班. */
export function Month({ year, month, holidays, makeUpWorkingDays, toggle }: Props) {
  const { t } = useTranslation('registry');
  const first = new Date(Date.UTC(year, month - 1, 1));
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const lead = (first.getUTCDay() + 6) % 7;
  const weeks = Array.from({ length: Math.ceil((lead + length) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_unused, day) => week * 7 + day - lead + 1),
  );
  return (
    <table className="month">
      <caption>{t('calendar.month', {
          month: first.toLocaleDateString(i18next.language, { month: 'long', timeZone: 'UTC' }),
        })}</caption>
      <thead>
        <tr>
          {WORDS.weekday.map((one) => (
            <th key={one} scope="col" abbr={t(`weekday.${one}`)}>
              {t(`calendar.weekdays.${one}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((number, at) => {
              if (number < 1 || number > length) {
                return <td key={number} aria-hidden="true" />;
              }
              const day = `${year}-${two(month)}-${two(number)}`;
              const is = holidays.includes(day)
                ? 'off'
                : makeUpWorkingDays.includes(day)
                  ? 'made'
                  : at > 4
                    ? 'weekend'
                    : 'usual';
              const mark = is === 'off' || is === 'made' ? t(`calendar.marks.${is}`) : '';
              return (
                <td key={number} className={is}>
                  {toggle === undefined ? (
                    <span>
                      {number}
                      <small>{mark}</small>
                    </span>
                  ) : (
                    <button type="button" onClick={() => toggle(day)}>
                      <span className="sr-only">{`${date(day)} ${t(`calendar.says.${is}`)}`}</span>
                      <span aria-hidden="true">
                        {number}
                        <small>{mark}</small>
                      </span>
                    </button>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
