import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { useGet } from '@/platform/api/queries';
import type { Shape } from '@/platform/api/types';
import { number } from '@/platform/format';
import { useCounty } from '@/platform/place';
import { Scrolled } from '@/platform/Scrolled';
import { Loaded, Nothing } from '@/platform/states';

/** The weeks that were not met: never planned and why, nobody came, nothing recorded. */
export function MissedWeeks({ days }: { days: { from: string; to: string } }) {
  const { t } = useTranslation('record');
  const path = { county: useCounty() };
  const weeks = useGet('/api/v1/counties/{county}/assessment/missed-weeks', { path, query: days });
  return (
    <section aria-label={t('missed.title')}>
      <h2>{t('missed.title')}</h2>
      <Loaded
        of={weeks}
        isEmpty={({ items }) => items.length === 0}
        empty={<Nothing text={t('missed.nothing')} />}
      >
        {({ items }) => (
          <Scrolled label={t('missed.title')}>
            <Table<Shape<'MissedWeek'>>
              size="small"
              rowKey={(one) => `${one.centre} ${one.week}`}
              dataSource={items}
              pagination={{ pageSize: 15, hideOnSinglePage: true, showSizeChanger: false }}
              columns={[
                { title: t('missed.week'), dataIndex: 'week' },
                { title: t('bys.CENTRE'), render: (_, one) => one.name ?? one.centre },
                {
                  title: t('missed.required'),
                  align: 'right',
                  render: (_, one) => number(one.required),
                },
                {
                  title: t('missed.attended'),
                  align: 'right',
                  render: (_, one) => number(one.attended),
                },
                {
                  title: t('missed.missing'),
                  align: 'right',
                  render: (_, one) => <span className="short">{number(one.missing)}</span>,
                },
                {
                  title: t('missed.missingAsPlanned'),
                  align: 'right',
                  render: (_, one) => number(one.missingAsPlanned),
                },
                { title: t('missed.absent'), align: 'right', render: (_, one) => number(one.absent) },
                {
                  title: t('missed.awaited'),
                  align: 'right',
                  render: (_, one) => number(one.awaited),
                },
                { title: t('missed.acknowledged'), render: (_, one) => one.acknowledged ?? '--' },
              ]}
            />
          </Scrolled>
        )}
      </Loaded>
    </section>
  );
}
