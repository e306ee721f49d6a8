import { useTranslation } from 'react-i18next';
import { useGet } from '@/platform/api/queries';
import { number, told } from '@/platform/format';
import type { Names } from '@/platform/names';
import { useRoundPath } from '@/platform/place';
import { Loaded } from '@/platform/states';

const HALF_DAYS = 2;

/** Why me: one's own load beside the fair share, and what all others do, without their names. */
export function WhyMe({ physician, names }: { physician: string; names: Names }) {
  const { t } = useTranslation('duties');
  const path = { ...useRoundPath(), physician };
  const share = useGet('/api/v1/counties/{county}/rounds/{round}/published/shares/{physician}', {
    path,
  });
  return (
    <section className="why">
      <h2>{t('why.title')}</h2>
      <Loaded of={share}>
        {({ load, sharing, leastHalfDays, medianHalfDays, mostHalfDays }) => {
          const days = load.halfDays / HALF_DAYS;
          const target = load.targetHalfDays === null ? null : load.targetHalfDays / HALF_DAYS;
          const carried = load.carriedOverHalfDays / HALF_DAYS;
          const balance = target === null ? null : days + carried - target;
          const most = Math.max(mostHalfDays, load.halfDays, 1) / HALF_DAYS;
          return (
            <>
              <p>
                {balance === null
                  ? t('why.noShare', { days: number(days, 1) })
                  : t(Math.abs(balance) < 1 ? 'why.fair' : balance > 0 ? 'why.more' : 'why.less', {
                      days: number(days, 1),
                      target: number(target, 1),
                      balance: number(Math.abs(balance), 1),
                    })}
              </p>
              <dl>
                <dt>{t('why.mine')}</dt>
                <dd>
                  <meter min={0} max={most} value={days} aria-label={t('why.mine')} /> {number(days, 1)}
                </dd>
                {target !== null && (
                  <>
                    <dt>{t('why.target')}</dt>
                    <dd>
                      <meter min={0} max={most} value={target} aria-label={t('why.target')} />{' '}
                      {number(target, 1)}
                    </dd>
                  </>
                )}
                <dt>{t('why.median', { count: sharing })}</dt>
                <dd>
                  <meter
                    min={0}
                    max={most}
                    value={medianHalfDays / HALF_DAYS}
                    aria-label={t('why.median', { count: sharing })}
                  />{' '}
                  {number(medianHalfDays / HALF_DAYS, 1)}
                </dd>
                <dt>{t('why.range')}</dt>
                <dd>
                  {number(leastHalfDays / HALF_DAYS, 1)}～{number(mostHalfDays / HALF_DAYS, 1)}
                </dd>
                <dt>{t('why.carried')}</dt>
                <dd>{number(carried, 1)}</dd>
                <dt>{t('why.travel')}</dt>
                <dd>{t('why.minutes', { count: load.travelMinutes })}</dd>
              </dl>
              {load.pattern.length > 0 && (
                <p>
                  {t('why.pattern')}
                  {told(
                    load.pattern.map((one) =>
                      t('why.series', {
                        weekday: t(`weekdays.${one.weekday}`),
                        centre: names.centre(one.centre),
                        count: one.dates,
                      }),
                    ),
                  )}
                </p>
              )}
            </>
          );
        }}
      </Loaded>
    </section>
  );
}
