import { Skeleton, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { useGet } from '@/platform/api/queries';
import type { Shape } from '@/platform/api/types';
import { range } from '@/platform/format';
import { useRoundPath } from '@/platform/place';
import { Loaded, Nothing } from '@/platform/states';
import { CentreMap } from './CentreMap';
import { CertificateStrip } from './CertificateStrip';
import { CoverageHeat } from './CoverageHeat';
import { Figures } from './Figures';
import { HandIns } from './HandIns';
import { NextSteps } from './NextSteps';
import { StateSteps } from './StateSteps';
import './overview.css';

/** Whether the quarter is safe, and what is to be done next. */
export default function OverviewPage() {
  const path = useRoundPath();
  const overview = useGet('/api/v1/counties/{county}/rounds/{round}/overview', { path });
  return (
    <Loaded of={overview} skeleton={<Skeleton active paragraph={{ rows: 12 }} />}>
      {(it) => <Overview it={it} />}
    </Loaded>
  );
}

function Overview({ it }: { it: Shape<'RoundOverview'> }) {
  const { t } = useTranslation('overview');
  const { round, roster } = it;
  return (
    <div className="overview">
      <header className="overview-head">
        <Typography.Title level={1} style={{ fontSize: 20, margin: 0 }}>
          {round.name}
        </Typography.Title>
        <span>{range(round.firstDay, round.lastDay)}</span>
        <StateSteps state={round.state} />
      </header>
      <NextSteps it={it} />
      {roster === undefined ? (
        <Nothing text={t(`noRoster.${round.state}`)} />
      ) : (
        <>
          <Figures it={it} roster={roster} />
          <div className="overview-columns">
            <div>
              <section className="panel" aria-labelledby="certificate">
                <h2 id="certificate">{t('certificate.title')}</h2>
                <CertificateStrip weeks={roster.weeks} coverage={roster.coverage} />
              </section>
              <section className="panel" aria-labelledby="heat">
                <h2 id="heat">{t('heat.title')}</h2>
                <CoverageHeat roster={roster} />
              </section>
            </div>
            <section className="panel" aria-labelledby="map">
              <h2 id="map">{t('map.title')}</h2>
              <CentreMap roster={roster} />
            </section>
          </div>
        </>
      )}
      <section className="panel" aria-labelledby="hand-ins">
        <h2 id="hand-ins">{t('handIns.title')}</h2>
        <HandIns round={round} />
      </section>
    </div>
  );
}
