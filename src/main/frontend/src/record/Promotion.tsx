import { Button, Space, Table, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useGet } from '@/platform/api/queries';
import type { Shape } from '@/platform/api/types';
import { date, number } from '@/platform/format';
import { useCounty } from '@/platform/place';
import { Scrolled } from '@/platform/Scrolled';
import { Loaded, Nothing } from '@/platform/states';
import { holds, session } from '@/platform/api/session';
import { Certificate } from './Certificate';
import { Plan } from './Plan';

type Service = Shape<'PromotionService'>;

/** Whether the service is complete, comes in time or late; `open` where no date or no pace tells. */
export function standingOf({ missingDutyDays, by, forecast }: Service): 'complete' | 'inTime' | 'late' | 'open' {
  if (missingDutyDays === 0) {
    return 'complete';
  }
  if (by === undefined || forecast === undefined) {
    return 'open';
  }
  return forecast <= by ? 'inTime' : 'late';
}

/** Service towards promotion, of those for whom it is planned by when it is to be complete. */
export function Promotion() {
  const { t } = useTranslation('record');
  const [planned, setPlanned] = useState<Service | 'new'>();
  const [certified, setCertified] = useState<string>();
  const caller = session.use((state) => state.caller);
  const mayPlan = holds(caller, ['BUREAU_ADMIN', 'PLANNER', 'HOSPITAL_HR']);
  const services = useGet('/api/v1/counties/{county}/promotions', { path: { county: useCounty() } });
  return (
    <section aria-label={t('promotion.title')}>
      <div className="title-line">
        <h2>{t('promotion.title')}</h2>
        <span className="spread" />
        {mayPlan && <Button onClick={() => setPlanned('new')}>{t('plan.begin')}</Button>}
      </div>
      <Loaded
        of={services}
        isEmpty={({ items }) => items.length === 0}
        empty={<Nothing text={t('promotion.nothing')} />}
      >
        {({ items }) => (
          <Scrolled label={t('promotion.title')}>
            <Table<Service>
              size="small"
              rowKey="physician"
              dataSource={items}
              pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
              columns={[
                { title: t('ledger.physician'), render: (_, one) => one.name ?? one.physician },
                { title: t('ledger.rank'), render: (_, one) => t(`titles.${one.title}`) },
                {
                  title: t('promotion.postedMonths'),
                  align: 'right',
                  render: (_, one) => number(one.postedMonths),
                },
                {
                  title: t('promotion.postedDays'),
                  align: 'right',
                  render: (_, one) => number(one.postedDays),
                },
                {
                  title: t('promotion.dutyDays'),
                  align: 'right',
                  render: (_, one) => number(one.dutyDays),
                },
                {
                  title: t('promotion.daysBefore'),
                  align: 'right',
                  render: (_, one) => number(one.daysBefore),
                },
                {
                  title: t('promotion.months'),
                  align: 'right',
                  render: (_, one) => number(one.months, 1),
                },
                {
                  title: t('promotion.requiredMonths'),
                  align: 'right',
                  render: (_, one) => number(one.requiredMonths),
                },
                {
                  title: t('promotion.missing'),
                  align: 'right',
                  render: (_, one) => number(one.missingDutyDays),
                },
                { title: t('promotion.by'), render: (_, one) => date(one.by) },
                { title: t('promotion.forecast'), render: (_, one) => date(one.forecast) },
                { title: t('ledger.state'), render: (_, one) => <Standing of={one} /> },
                {
                  title: t('ledger.actions'),
                  render: (_, one) => (
                    <Space>
                      {mayPlan && (
                        <Button size="small" onClick={() => setPlanned(one)}>
                          {t('plan.edit')}
                        </Button>
                      )}
                      <Button size="small" onClick={() => setCertified(one.physician)}>
                        {t('certificate.begin')}
                      </Button>
                    </Space>
                  ),
                },
              ]}
            />
          </Scrolled>
        )}
      </Loaded>
      {planned !== undefined && (
        <Plan of={planned === 'new' ? undefined : planned} onDone={() => setPlanned(undefined)} />
      )}
      {certified !== undefined && (
        <Certificate physician={certified} onClose={() => setCertified(undefined)} />
      )}
    </section>
  );
}

const COLOURS = { complete: 'success', inTime: 'default', late: 'warning', open: 'default' } as const;

function Standing({ of }: { of: Service }) {
  const { t } = useTranslation('record');
  const standing = standingOf(of);
  return <Tag color={COLOURS[standing]}>{t(`promotion.standings.${standing}`)}</Tag>;
}
