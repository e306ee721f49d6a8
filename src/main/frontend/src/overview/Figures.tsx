import { useTranslation } from 'react-i18next';
import type { Shape } from '@/platform/api/types';
import { atMost, instant, number } from '@/platform/format';

/** The figures of the roster at hand: coverage, quality, sharing, and what is not published yet. */
export function Figures({
  it,
  roster,
}: {
  it: Shape<'RoundOverview'>;
  roster: Shape<'OverviewRoster'>;
}) {
  const { t } = useTranslation('overview');
  const { coverage, loadHalfDays, travelMinutes } = roster;
  return (
    <dl className="figures">
      <Figure
        name={t('figures.coverage')}
        value={`${number(coverage.staffed)}/${number(coverage.required)}`}
        note={t(coverage.staffed === coverage.possible ? 'figures.proven' : 'figures.possible', {
          possible: number(coverage.possible),
        })}
      />
      <Figure
        name={t('figures.quality')}
        value={number(-roster.score.soft)}
        note={
          roster.gapPercent === undefined
            ? t('figures.noBound')
            : t('figures.gap', { percent: atMost(roster.gapPercent / 100) })
        }
      />
      <Figure
        name={t('figures.load')}
        value={`${number(loadHalfDays.min)}～${number(loadHalfDays.max)}`}
        note={t('figures.median', { median: number(loadHalfDays.median, 1) })}
      />
      <Figure
        name={t('figures.travel')}
        value={`${number(travelMinutes.min)}～${number(travelMinutes.max)}`}
        note={t('figures.median', { median: number(travelMinutes.median, 0) })}
      />
      {it.published === undefined ? (
        <Figure name={t('figures.version')} value={t('figures.draft')} note={instant(roster.madeAt)} />
      ) : (
        <Figure
          name={t('figures.version')}
          value={t('figures.versionNumber', { version: it.published.version })}
          note={
            it.published.differences === 0
              ? instant(it.published.at)
              : t('figures.differences', { count: it.published.differences })
          }
        />
      )}
    </dl>
  );
}

function Figure({ name, value, note }: { name: string; value: string; note: string }) {
  return (
    <div className="figure">
      <dt>{name}</dt>
      <dd>
        <strong>{value}</strong>
        <small>{note}</small>
      </dd>
    </div>
  );
}
