import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { useGet } from '@/platform/api/queries';
import type { Shape } from '@/platform/api/types';
import { date, number } from '@/platform/format';
import { useNames } from '@/platform/names';
import { useCounty } from '@/platform/place';
import { Scrolled } from '@/platform/Scrolled';
import { Loaded, Nothing } from '@/platform/states';

const MINUTES_OF_HOUR = 60;

/** Time off in lieu: earned, granted, owed, and what is owed for too long. */
export function Lieu() {
  const { t } = useTranslation('record');
  const names = useNames();
  const accounts = useGet('/api/v1/counties/{county}/lieu', { path: { county: useCounty() } });
  return (
    <section aria-label={t('lieu.title')}>
      <h2>{t('lieu.title')}</h2>
      <Loaded
        of={accounts}
        isEmpty={({ items }) => items.length === 0}
        empty={<Nothing text={t('lieu.nothing')} />}
      >
        {({ items }) => (
          <Scrolled label={t('lieu.title')}>
            <Table<Shape<'LieuAccount'>>
              size="small"
              rowKey="physician"
              dataSource={items}
              pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
              columns={[
                { title: t('ledger.physician'), render: (_, one) => one.name ?? one.physician },
                {
                  title: t('ledger.institution'),
                  render: (_, one) => names.institution(one.institution),
                },
                { title: t('lieu.earned'), align: 'right', render: (_, one) => hours(one.earned) },
                { title: t('lieu.granted'), align: 'right', render: (_, one) => hours(one.granted) },
                {
                  title: t('lieu.owed'),
                  align: 'right',
                  defaultSortOrder: 'descend',
                  sorter: (one, other) => one.owed - other.owed,
                  render: (_, one) => hours(one.owed),
                },
                {
                  title: t('lieu.stale', { days: number(items[0]?.staleAfterDays) }),
                  align: 'right',
                  render: (_, one) =>
                    one.stale > 0 ? <span className="short">{hours(one.stale)}</span> : hours(one.stale),
                },
                { title: t('lieu.oldest'), render: (_, one) => date(one.oldest) },
                {
                  title: t('lieu.grantedDates'),
                  render: (_, one) => one.grantedDates.join(' ') || '--',
                },
              ]}
            />
          </Scrolled>
        )}
      </Loaded>
    </section>
  );
}

function hours(minutes: number): string {
  return number(minutes / MINUTES_OF_HOUR, 1);
}
