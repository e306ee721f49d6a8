import { Table, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { useGet } from '@/platform/api/queries';
import type { Shape } from '@/platform/api/types';
import { date, number, shortDate } from '@/platform/format';
import { useNames } from '@/platform/names';
import { useCounty } from '@/platform/place';
import { Scrolled } from '@/platform/Scrolled';
import { Loaded, Nothing } from '@/platform/states';

const COLOURS = {
  RESERVED: 'default',
  CENTRE: 'processing',
  POOL: 'warning',
  RETURNED: 'default',
} as const;

/** Reserved slots by date: for whom, who may book them now and from when on, and what was booked. */
export function ReservedSlots({ days }: { days: { from: string; to: string } }) {
  const { t } = useTranslation('record');
  const names = useNames();
  const slots = useGet('/api/v1/counties/{county}/slots', {
    path: { county: useCounty() },
    query: days,
  });
  return (
    <section aria-label={t('slots.reserved')}>
      <h2>{t('slots.reserved')}</h2>
      <Loaded
        of={slots}
        isEmpty={({ items }) => items.length === 0}
        empty={<Nothing text={t('slots.nothing')} />}
      >
        {({ items }) => (
          <Scrolled label={t('slots.reserved')}>
            <Table<Shape<'ReservedSlots'>>
              size="small"
              rowKey={(one) => `${one.hospital} ${one.specialty} ${one.senior} ${one.date} ${one.centre}`}
              dataSource={items}
              pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
              columns={[
                { title: t('slots.date'), render: (_, one) => date(one.date) },
                { title: t('bys.HOSPITAL'), render: (_, one) => names.institution(one.hospital) },
                {
                  title: t('ledger.specialty'),
                  render: (_, one) =>
                    `${t(`board:specialties.${one.specialty}`, { defaultValue: one.specialty })} ${
                      one.senior ? t('slots.senior') : ''
                    }`,
                },
                { title: t('bys.CENTRE'), render: (_, one) => names.centre(one.centre) },
                { title: t('slots.quota'), align: 'right', render: (_, one) => number(one.slots) },
                {
                  title: t('slots.stage'),
                  render: (_, one) => (
                    <Tag color={COLOURS[one.stage]}>{t(`slots.stages.${one.stage}`)}</Tag>
                  ),
                },
                {
                  title: t('slots.days'),
                  render: (_, one) =>
                    [one.released, one.pooled, one.returned].map(shortDate).join(' → '),
                },
                { title: t('slots.booked'), align: 'right', render: (_, one) => number(one.booked) },
                {
                  title: t('slots.attended'),
                  align: 'right',
                  render: (_, one) => number(one.attended),
                },
              ]}
            />
          </Scrolled>
        )}
      </Loaded>
    </section>
  );
}
