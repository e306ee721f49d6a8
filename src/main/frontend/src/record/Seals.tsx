import { Table, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { useGet } from '@/platform/api/queries';
import type { Shape } from '@/platform/api/types';
import { instant, number, range } from '@/platform/format';
import { useCounty } from '@/platform/place';
import { Scrolled } from '@/platform/Scrolled';
import { Loaded, Nothing } from '@/platform/states';

/** Closed quarters, and whether what was sealed is what is there. */
export function Seals() {
  const { t } = useTranslation('record');
  const seals = useGet('/api/v1/counties/{county}/ledger/seals', { path: { county: useCounty() } });
  return (
    <Loaded
      of={seals}
      isEmpty={({ items }) => items.length === 0}
      empty={<Nothing text={t('seals.nothing')} />}
    >
      {({ items }) => (
        <Scrolled label={t('ledger.views.seals')}>
          <Table<Shape<'LedgerSeal'>>
            size="small"
            rowKey="round"
            dataSource={items}
            pagination={false}
            columns={[
              { title: t('ledger.days'), render: (_, one) => range(one.from, one.to) },
              { title: t('seals.entries'), align: 'right', render: (_, one) => number(one.entries) },
              { title: t('seals.late'), align: 'right', render: (_, one) => number(one.late) },
              { title: t('seals.sealedAt'), render: (_, one) => instant(one.sealedAt) },
              {
                title: t('ledger.state'),
                render: (_, one) => (
                  <Tag color={one.intact ? 'success' : 'error'}>
                    {t(one.intact ? 'seals.intact' : 'seals.broken')}
                  </Tag>
                ),
              },
              {
                title: t('seals.fingerprint'),
                render: (_, one) => <code title={one.fingerprint}>{one.fingerprint.slice(0, 16)}</code>,
              },
            ]}
          />
        </Scrolled>
      )}
    </Loaded>
  );
}
