import { Segmented, Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { useGet } from '@/platform/api/queries';
import type { Shape } from '@/platform/api/types';
import { number } from '@/platform/format';
import { useChoice, useCounty } from '@/platform/place';
import { Scrolled } from '@/platform/Scrolled';
import { Loaded, Nothing } from '@/platform/states';
import { spanWords } from './spans';

const BY = ['PHYSICIAN', 'HOSPITAL', 'CENTRE', 'COUNTY'];
const PER = ['MONTH', 'QUARTER', 'YEAR'];

/** What stands in the ledger, added up; types are never added to one another. */
export function Totals({ days }: { days: { from: string; to: string } }) {
  const { t } = useTranslation('record');
  const path = { county: useCounty() };
  const [by, setBy] = useChoice('by', 'PHYSICIAN');
  const [per, setPer] = useChoice('per', 'QUARTER');
  const totals = useGet('/api/v1/counties/{county}/ledger/totals', {
    path,
    query: { by, per, ...days },
  });
  return (
    <section aria-label={t('ledger.views.totals')}>
      <div className="bar">
        <Segmented
          aria-label={t('by')}
          value={by}
          options={BY.map((value) => ({ value, label: t(`bys.${value}`) }))}
          onChange={setBy}
        />
        <Segmented
          aria-label={t('per')}
          value={per}
          options={PER.map((value) => ({ value, label: t(`pers.${value}`) }))}
          onChange={setPer}
        />
      </div>
      <Loaded
        of={totals}
        isEmpty={({ items }) => items.length === 0}
        empty={<Nothing text={t('ledger.nothing')} />}
      >
        {({ items }) => (
          <Scrolled label={t('ledger.views.totals')}>
            <Table<Shape<'LedgerTotal'>>
              size="small"
              rowKey={(one) => `${one.of.id} ${one.span} ${one.type}`}
              dataSource={items}
              pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
              columns={[
                { title: t(`bys.${by}`), render: (_, one) => one.of.name ?? one.of.id },
                {
                  title: t(`pers.${per}`),
                  render: (_, one) => spanWords(one.span, (year) => t('year', { year })),
                },
                { title: t('ledger.type'), render: (_, one) => t(`types.${one.type}`) },
                {
                  title: t('ledger.dayCount'),
                  align: 'right',
                  render: (_, one) => number(one.days),
                },
                {
                  title: t('ledger.halfDays'),
                  align: 'right',
                  render: (_, one) => (one.type === 'POSTING' ? '--' : number(one.halfDays)),
                },
              ]}
            />
          </Scrolled>
        )}
      </Loaded>
    </section>
  );
}
