import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { useGet } from '@/platform/api/queries';
import type { Shape } from '@/platform/api/types';
import { number } from '@/platform/format';
import { useCounty } from '@/platform/place';
import { Scrolled } from '@/platform/Scrolled';
import { Loaded, Nothing } from '@/platform/states';

/** Days deployed by title and specialty. */
export function Deployment({ days }: { days: { from: string; to: string } }) {
  const { t } = useTranslation('record');
  const deployed = useGet('/api/v1/counties/{county}/assessment/deployment', {
    path: { county: useCounty() },
    query: days,
  });
  return (
    <section aria-label={t('deployment.title')}>
      <h2>{t('deployment.title')}</h2>
      <Loaded
        of={deployed}
        isEmpty={({ items }) => items.length === 0}
        empty={<Nothing text={t('deployment.nothing')} />}
      >
        {({ items }) => (
          <Scrolled label={t('deployment.title')}>
            <Table<Shape<'DeployedDays'>>
              size="small"
              rowKey={(one) => `${one.title} ${one.specialty}`}
              dataSource={items}
              pagination={{ pageSize: 30, hideOnSinglePage: true, showSizeChanger: false }}
              columns={[
                { title: t('ledger.rank'), render: (_, one) => t(`titles.${one.title}`) },
                {
                  title: t('ledger.specialty'),
                  render: (_, one) =>
                    t(`board:specialties.${one.specialty}`, { defaultValue: one.specialty }),
                },
                { title: t('ledger.dayCount'), align: 'right', render: (_, one) => number(one.days) },
                {
                  title: t('deployment.per10000'),
                  align: 'right',
                  render: (_, one) => number(one.per10000, 2),
                },
              ]}
            />
          </Scrolled>
        )}
      </Loaded>
    </section>
  );
}
