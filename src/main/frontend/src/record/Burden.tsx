import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { useGet } from '@/platform/api/queries';
import type { Shape } from '@/platform/api/types';
import { number, percent } from '@/platform/format';
import { useCounty } from '@/platform/place';
import { Scrolled } from '@/platform/Scrolled';
import { Loaded, Nothing } from '@/platform/states';
import { spanWords } from './spans';

/** What each hospital gave against its share of those who may be sent. */
export function Burden({ days, per }: { days: { from: string; to: string }; per: string }) {
  const { t } = useTranslation('record');
  const burden = useGet('/api/v1/counties/{county}/assessment/burden', {
    path: { county: useCounty() },
    query: { per, ...days },
  });
  return (
    <section aria-label={t('burden.title')}>
      <h2>{t('burden.title')}</h2>
      <Loaded
        of={burden}
        isEmpty={({ items }) => items.length === 0}
        empty={<Nothing text={t('burden.nothing')} />}
      >
        {({ items, basis }) => (
          <>
            <Scrolled label={t('burden.title')}>
              <Table<Shape<'HospitalBurden'>>
                size="small"
                rowKey={(one) => `${one.hospital} ${one.span}`}
                dataSource={items}
                pagination={{ pageSize: 30, hideOnSinglePage: true, showSizeChanger: false }}
                columns={[
                  { title: t('bys.HOSPITAL'), render: (_, one) => one.name ?? one.hospital },
                  {
                    title: t(`pers.${per}`),
                    render: (_, one) => spanWords(one.span, (year) => t('year', { year })),
                  },
                  { title: t('ledger.dayCount'), align: 'right', render: (_, one) => number(one.days) },
                  {
                    title: t('burden.shareOfDays'),
                    align: 'right',
                    render: (_, one) => percent(one.shareOfDays),
                  },
                  {
                    title: t('burden.physicians'),
                    align: 'right',
                    render: (_, one) => number(one.physicians),
                  },
                  {
                    title: t('burden.shareOfPhysicians'),
                    align: 'right',
                    render: (_, one) => percent(one.shareOfPhysicians),
                  },
                  {
                    title: t('burden.relative'),
                    align: 'right',
                    render: (_, one) => number(one.relative, 2),
                  },
                  {
                    title: t('burden.minutes'),
                    align: 'right',
                    render: (_, one) => number(one.travelMinutes),
                  },
                ]}
              />
            </Scrolled>
            <p className="basis">{basis}</p>
          </>
        )}
      </Loaded>
    </section>
  );
}
