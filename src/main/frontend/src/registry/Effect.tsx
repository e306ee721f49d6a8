import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Alert, Select } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { post } from '@/platform/api/client';
import { useGet } from '@/platform/api/queries';
import { holds, session } from '@/platform/api/session';
import type { Shape } from '@/platform/api/types';
import { number, quarter } from '@/platform/format';
import { useChoice, useCounty } from '@/platform/place';
import { useRuleName } from '@/platform/names';
import { Faults } from '@/platform/states';

const MANY = 500;
const REST_MILLIS = 350;

type Rules = Shape<'PolicyEffect'>['rules'];

/** What the policy in hand would find in the draft of a round, asked of the service as it is typed. */
export function Effect({
  policy,
  children,
}: {
  policy: Shape<'Policy'>;
  children: (rules: Rules | undefined) => ReactNode;
}) {
  const { t } = useTranslation('registry');
  const county = useCounty();
  const caller = session.use((state) => state.caller);
  const sees = holds(caller, ['BUREAU_ADMIN', 'PLANNER', 'PROVINCE', 'AUDITOR']);
  const [chosen, setChosen] = useChoice('draft');
  const rounds = useGet(
    '/api/v1/counties/{county}/rounds',
    { path: { county }, query: { size: MANY } },
    { enabled: sees },
  );
  const planned = (rounds.data?.body.items ?? []).filter((one) => one.draft !== undefined);
  const round = planned.find((one) => one.id === chosen) ?? planned.at(-1);
  const settled = useSettled(policy);
  const effect = useQuery({
    queryKey: ['/api/v1/counties/{county}/rounds/{round}/policy-effect', county, round?.id, settled],
    enabled: round !== undefined,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      post(
        '/api/v1/counties/{county}/rounds/{round}/policy-effect',
        { path: { county, round: round?.id ?? '' }, json: settled },
        { signal },
      ),
  });
  const found = effect.data?.body;
  return (
    <>
      {sees && (
        <section className="effect" aria-labelledby="effect" aria-busy={effect.isFetching}>
          <h2 id="effect">{t('effect.title')}</h2>
          {round === undefined ? (
            <p>{t('effect.noDraft')}</p>
          ) : (
            <>
              <div className="on">
                <Select
                  aria-label={t('effect.round')}
                  popupMatchSelectWidth={false}
                  disabled={false}
                  value={round.id}
                  options={planned.map((one) => ({ value: one.id, label: quarter(one.period.firstDay) }))}
                  onChange={setChosen}
                />{' '}
                {t('effect.explanation')}{' '}
                <Link to={`/counties/${county}/rounds/${round.id}/what-if`}>{t('effect.toWhatIf')}</Link>
              </div>
              <Faults error={effect.error} />
              {found !== undefined && <Sums found={found} />}
            </>
          )}
        </section>
      )}
      {children(found?.rules)}
    </>
  );
}

function Sums({ found }: { found: Shape<'PolicyEffect'> }) {
  const { t } = useTranslation('registry');
  const name = useRuleName();
  const { before, after } = found;
  const broken = found.rules.filter((one) => one.level === 'LIMITS' && one.costAfter > one.costBefore);
  return (
    <div aria-live="polite">
      <dl className="sums">
        <div>
          <dt>{t('effect.staffed')}</dt>
          <dd>
            {number(after.staffed)}/{number(after.required)}
            <Was same={before.staffed === after.staffed && before.required === after.required}>
              {number(before.staffed)}/{number(before.required)}
            </Was>
          </dd>
        </div>
        <div>
          <dt>{t('effect.possible')}</dt>
          <dd>
            {number(after.possible)}
            <Was same={before.possible === after.possible}>{number(before.possible)}</Was>
          </dd>
        </div>
        <div>
          <dt>{t('effect.soft')}</dt>
          <dd>
            {number(after.soft)}
            <Was same={before.soft === after.soft}>{number(before.soft)}</Was>
          </dd>
        </div>
      </dl>
      {broken.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title={t('effect.broken', {
            rules: broken
              .map((one) => t('effect.brokenRule', { rule: name(one.id), count: one.matchesAfter }))
              .join(t('effect.and')),
          })}
        />
      )}
    </div>
  );
}

function Was({ same, children }: { same: boolean; children: ReactNode }) {
  const { t } = useTranslation('registry');
  return same ? null : (
    <small>
      {' '}
      {t('effect.was')} {children}
    </small>
  );
}

/** The value once it rests for a moment. */
function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const wait = setTimeout(() => setSettled(value), REST_MILLIS);
    return () => clearTimeout(wait);
  }, [value]);
  return settled;
}
