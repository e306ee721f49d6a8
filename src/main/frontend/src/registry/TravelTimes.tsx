import { useMutation, useQuery } from '@tanstack/react-query';
import { Alert, Button, Segmented, Skeleton, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { allOf } from '@/platform/api/all';
import { post } from '@/platform/api/client';
import { forget, useGet } from '@/platform/api/queries';
import { holds, session } from '@/platform/api/session';
import type { Shape } from '@/platform/api/types';
import { number } from '@/platform/format';
import { type Names, useNames } from '@/platform/names';
import { useChoice, useCounty } from '@/platform/place';
import { Scrolled } from '@/platform/Scrolled';
import { Failed, Faults, Nothing } from '@/platform/states';
import { OnePair } from './OnePair';
import { WORDS } from './words';

export const TRAVEL_TIMES = '/api/v1/counties/{county}/travel-times';

type Pair = Shape<'KeptTravelTime'>;
type Source = keyof typeof sourceCounts;
const sourceCounts = { MEASURED: 0, EDITED: 0, ROAD_NETWORK: 0, ESTIMATED: 0 };

/** Driving minutes from every hospital to every centre, each with where its number comes from. */
export function TravelTimes() {
  const { t } = useTranslation('registry');
  const county = useCounty();
  const names = useNames();
  const caller = session.use((state) => state.caller);
  const mayWrite = holds(caller, ['BUREAU_ADMIN']);
  const [only, setOnly] = useChoice('only', 'all');
  const [edited, setEdited] = useState<Pair>();
  const pairs = useQuery({
    queryKey: [TRAVEL_TIMES, county],
    queryFn: ({ signal }) => allOf<Pair>(TRAVEL_TIMES, { county }, signal),
  });
  const limit = useGet('/api/v1/counties/{county}/policy', { path: { county } }).data?.body
    .maxTravelMinutes;
  const workOut = useMutation({
    mutationFn: () => post(`${TRAVEL_TIMES}/work-out`, { path: { county } }),
    onSuccess: () => forget(TRAVEL_TIMES),
  });
  if (pairs.isError) {
    return <Failed error={pairs.error} again={() => void pairs.refetch()} />;
  }
  if (pairs.isPending) {
    return <Skeleton active title={false} paragraph={{ rows: 8 }} />;
  }
  const all = pairs.data;
  const hospitals = [...new Set(all.map((one) => one.from))];
  const centres = [...new Set(all.map((one) => one.to))];
  const byPlace = new Map(all.map((one) => [`${one.from} ${one.to}`, one]));
  const missing = all.filter((one) => one.minutes === undefined);
  const isFar = (one: Pair) => limit !== undefined && (one.minutes ?? 0) > limit;
  const matches: Record<string, (one: Pair) => boolean> = {
    all: () => true,
    missing: (one) => one.minutes === undefined,
    estimated: (one) => one.source === 'ESTIMATED',
    far: isFar,
  };
  const rows = centres.filter((centre) =>
    all.some((one) => one.to === centre && (matches[only] ?? matches['all'])?.(one)),
  );
  const counts = { ...sourceCounts };
  for (const { source } of all) {
    if (source !== undefined) {
      counts[source as Source]++;
    }
  }
  return (
    <section aria-label={t('parts.travel')}>
      <div className="bar">
        <Segmented
          value={only}
          options={['all', 'missing', 'estimated', 'far'].map((value) => ({
            value,
            label: t(`travel.only.${value}`),
          }))}
          onChange={setOnly}
        />
        <span className="spread" />
        {mayWrite && (
          <Button loading={workOut.isPending} onClick={() => workOut.mutate()}>
            {t('travel.workOut')}
          </Button>
        )}
      </div>
      <Faults error={workOut.error} />
      {workOut.data !== undefined && (
        <Alert type="success" showIcon title={t('travel.workedOut', { ...workOut.data.body })} />
      )}
      {missing.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title={t('travel.missing', { count: missing.length })}
          description={unplaced(missing, names).map(([id, kind]) => (
            <Link key={id} className="unplaced" to={`?part=${kind}&id=${encodeURIComponent(id)}`}>
              {names.institution(id)}
            </Link>
          ))}
        />
      )}
      <p className="legend">
        {WORDS.source.map((source) => (
          <span key={source}>
            <Mark source={source} /> {t(`source.${source}`)} {number(counts[source])}
          </span>
        ))}
        {limit !== undefined && (
          <span>
            <b className="far">{limit}</b> {t('travel.beyond', { limit })}
          </span>
        )}
      </p>
      {rows.length === 0 ? (
        <Nothing text={t('travel.nothing')} />
      ) : (
        <Scrolled label={t('parts.travel')}>
          <table className="travel">
            <thead>
              <tr>
                <th scope="col">{t('travel.centre')}</th>
                {hospitals.map((hospital) => (
                  <th key={hospital} scope="col" className="number">
                    {names.institution(hospital)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((centre) => (
                <tr key={centre}>
                  <th scope="row">{names.centre(centre)}</th>
                  {hospitals.map((hospital) => {
                    const pair = byPlace.get(`${hospital} ${centre}`);
                    return (
                      <td key={hospital} className="number">
                        {pair !== undefined && (
                          <button
                            type="button"
                            disabled={!mayWrite}
                            onClick={() => setEdited(pair)}
                          >
                            <span className="sr-only">
                              {t('travel.pair', {
                              from: names.institution(hospital),
                              to: names.centre(centre),
                              minutes: number(pair.minutes),
                              source: pair.source ? t(`source.${pair.source}`) : t('travel.none'),
                            })}
                            </span>
                            <span aria-hidden="true">
                              <span className={isFar(pair) ? 'far' : ''}>
                                {pair.minutes === undefined ? t('travel.none') : number(pair.minutes)}
                              </span>
                              {pair.source !== undefined && <Mark source={pair.source} />}
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
        </Scrolled>
      )}
      {edited !== undefined && (
        <OnePair
          key={`${edited.from} ${edited.to}`}
          pair={edited}
          names={names}
          close={() => setEdited(undefined)}
        />
      )}
    </section>
  );
}

/** Whoever has no coordinates, of the pairs without minutes. */
function unplaced(pairs: Pair[], names: Names): [string, 'hospitals' | 'centres'][] {
  const found = new Map<string, 'hospitals' | 'centres'>();
  for (const { from, to } of pairs) {
    if (!isPlaced(names.hospitals, from)) {
      found.set(from, 'hospitals');
    }
    if (!isPlaced(names.centres, to)) {
      found.set(to, 'centres');
    }
  }
  return [...found];
}

function isPlaced(list: { id: string; latitude?: number }[], id: string): boolean {
  return list.find((one) => one.id === id)?.latitude !== undefined;
}

function Mark({ source }: { source: Shape<'TravelSource'> }) {
  const { t } = useTranslation('registry');
  return <Tag className="source">{t(`source.short.${source}`)}</Tag>;
}
