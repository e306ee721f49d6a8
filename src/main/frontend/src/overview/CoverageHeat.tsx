import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Shape } from '@/platform/api/types';
import { Scrolled } from '@/platform/Scrolled';
import { number, shortDate } from '@/platform/format';
import { useRoundPath } from '@/platform/place';

/** Centres by weeks: full, short with the missing days written in the cell, nothing required. */
export function CoverageHeat({ roster }: { roster: Shape<'OverviewRoster'> }) {
  const { t } = useTranslation('overview');
  const { county, round } = useRoundPath();
  const reasons = new Map(roster.gaps.map((gap) => [`${gap.centre} ${gap.from}`, gap.reason]));
  return (
    <Scrolled label={t('heat.title')}>
      <table className="heat">
        <thead>
          <tr>
            <th scope="col">{t('heat.centre')}</th>
            {roster.weeks.map((week) => (
              <th scope="col" key={week.monday}>
                {shortDate(week.monday)}
              </th>
            ))}
            <th scope="col" className="number">
              {t('heat.total')}
            </th>
          </tr>
        </thead>
        <tbody>
          {roster.centres.map((centre) => (
            <tr key={centre.id}>
              <th scope="row">
                <Link to={`/counties/${county}/rounds/${round}/board?q=${encodeURIComponent(centre.name)}`}>
                  {centre.name}
                </Link>
              </th>
              {centre.weeks.map((cell, at) => (
                <Cell
                  key={roster.weeks[at]?.monday}
                  cell={cell}
                  reason={reasons.get(`${centre.id} ${roster.weeks[at]?.monday}`)}
                />
              ))}
              <td className="number">
                {number(centre.staffed)}/{number(centre.required)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolled>
  );
}

function Cell({
  cell,
  reason,
}: {
  cell: Shape<'OverviewCentreWeek'>;
  reason: string | undefined;
}) {
  const { t } = useTranslation('overview');
  if (cell.required === 0) {
    return <td className="none" aria-label={t('heat.none')} title={t('heat.none')} />;
  }
  if (cell.staffed < cell.required) {
    const missing = cell.required - cell.staffed;
    return (
      <td className="short" title={reason}>
        {t('heat.missing', { missing })}
      </td>
    );
  }
  return <td className="full">{cell.staffed}</td>;
}
