import { Table, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { FileLinks } from '@/exchange/FileLinks';
import { address } from '@/platform/api/client';
import { useGet } from '@/platform/api/queries';
import type { Shape } from '@/platform/api/types';
import { number, percent, range } from '@/platform/format';
import { useNames } from '@/platform/names';
import { useCounty } from '@/platform/place';
import { Scrolled } from '@/platform/Scrolled';
import { Loaded, Nothing } from '@/platform/states';

const REPORT = '/api/v1/counties/{county}/slots/report';

/** What became of reserved slots, by hospital and month, and by centre. */
export function SlotReport({ days }: { days: { from: string; to: string } }) {
  const { t } = useTranslation('record');
  const path = { county: useCounty() };
  const report = useGet(REPORT, { path, query: days });
  return (
    <section aria-label={t('slots.report')}>
      <div className="title-line">
        <h2>{t('slots.report')}</h2>
        <span className="spread" />
        <FileLinks
          groups={[
            {
              name: `${t('slots.report')} ${range(days.from, days.to)}`,
              files: [
                {
                  text: t('exchange:workbook'),
                  address: address(`${REPORT}.xlsx`, { path, query: days }),
                },
              ],
            },
          ]}
        />
      </div>
      <Loaded
        of={report}
        isEmpty={({ hospitals }) => hospitals.length === 0}
        empty={<Nothing text={t('slots.nothing')} />}
      >
        {({ hospitals, centres }) => (
          <>
            <ByHospital lines={hospitals} />
            <details>
              <summary>{t('slots.byCentre')}</summary>
              <ByCentre lines={centres} />
            </details>
          </>
        )}
      </Loaded>
    </section>
  );
}

function ByHospital({ lines }: { lines: Shape<'SlotReportLine'>[] }) {
  const { t } = useTranslation('record');
  return (
    <Scrolled label={t('slots.report')}>
      <Table<Shape<'SlotReportLine'>>
        size="small"
        rowKey={(one) => `${one.hospital} ${one.month} ${one.specialty} ${one.senior}`}
        dataSource={lines}
        pagination={{ pageSize: 30, hideOnSinglePage: true, showSizeChanger: false }}
        columns={[
          { title: t('bys.HOSPITAL'), render: (_, one) => one.hospitalName ?? one.hospital },
          { title: t('pers.MONTH'), dataIndex: 'month' },
          {
            title: t('ledger.specialty'),
            render: (_, one) =>
              `${t(`board:specialties.${one.specialty}`, { defaultValue: one.specialty })} ${
                one.senior ? t('slots.senior') : ''
              }`,
          },
          { title: t('slots.all'), align: 'right', render: (_, one) => number(one.slots) },
          { title: t('slots.quota'), align: 'right', render: (_, one) => number(one.reserved) },
          { title: t('slots.share'), align: 'right', render: (_, one) => percent(one.share) },
          {
            title: t('slots.target'),
            render: (_, one) => (
              <Tag color={one.targetMet ? 'success' : 'error'}>
                {t(one.targetMet ? 'slots.met' : 'slots.unmet')}
              </Tag>
            ),
          },
          { title: t('slots.booked'), align: 'right', render: (_, one) => number(one.booked) },
          { title: t('slots.attended'), align: 'right', render: (_, one) => number(one.attended) },
          { title: t('slots.returned'), align: 'right', render: (_, one) => number(one.returned) },
        ]}
      />
    </Scrolled>
  );
}

function ByCentre({ lines }: { lines: Shape<'SlotsOfCentre'>[] }) {
  const { t } = useTranslation('record');
  const names = useNames();
  return (
    <Scrolled label={t('slots.byCentre')}>
      <Table<Shape<'SlotsOfCentre'>>
        size="small"
        rowKey={(one) => `${one.centre} ${one.hospital} ${one.month} ${one.specialty}`}
        dataSource={lines}
        pagination={{ pageSize: 30, hideOnSinglePage: true, showSizeChanger: false }}
        columns={[
          { title: t('bys.CENTRE'), render: (_, one) => one.centreName ?? one.centre },
          { title: t('bys.HOSPITAL'), render: (_, one) => names.institution(one.hospital) },
          { title: t('pers.MONTH'), dataIndex: 'month' },
          {
            title: t('ledger.specialty'),
            render: (_, one) =>
              t(`board:specialties.${one.specialty}`, { defaultValue: one.specialty }),
          },
          { title: t('slots.quota'), align: 'right', render: (_, one) => number(one.reserved) },
          { title: t('slots.booked'), align: 'right', render: (_, one) => number(one.booked) },
          { title: t('slots.attended'), align: 'right', render: (_, one) => number(one.attended) },
          { title: t('slots.returned'), align: 'right', render: (_, one) => number(one.returned) },
        ]}
      />
    </Scrolled>
  );
}
