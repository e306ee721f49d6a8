import { useTranslation } from 'react-i18next';
import type { Shape } from '@/platform/api/types';
import { Scrolled } from '@/platform/Scrolled';
import { number, shortDate } from '@/platform/format';

/** Per week what is required, what is possible at most, and what is staffed; and what that proves. */
export function CertificateStrip({
  weeks,
  coverage,
}: {
  weeks: Shape<'OverviewWeek'>[];
  coverage: Shape<'OverviewCoverage'>;
}) {
  const { t } = useTranslation('overview');
  const most = Math.max(1, ...weeks.map((week) => week.required));
  return (
    <>
      <p>
        {t(coverage.staffed === coverage.possible ? 'certificate.best' : 'certificate.open', {
          required: number(coverage.required),
          possible: number(coverage.possible),
          staffed: number(coverage.staffed),
        })}
      </p>
      <Scrolled label={t('certificate.title')}>
        <table className="strip">
          <thead>
            <tr>
              <th scope="col">{t('certificate.week')}</th>
              {weeks.map((week) => (
                <th scope="col" key={week.monday}>
                  {shortDate(week.monday)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {(['required', 'possible', 'staffed'] as const).map((row) => (
              <tr key={row}>
                <th scope="row">{t(`certificate.${row}`)}</th>
                {weeks.map((week) => (
                  <td key={week.monday} className={week[row] < week.required ? 'short' : row}>
                    <span className="bar" style={{ height: `${(20 * week[row]) / most}px` }} />
                    {number(week[row])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolled>
      {coverage.reasons.length > 0 && (
        <ul className="reasons">
          {coverage.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
    </>
  );
}
