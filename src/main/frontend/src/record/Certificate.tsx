import { Drawer, Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { FileLinks } from '@/exchange/FileLinks';
import { address } from '@/platform/api/client';
import { useGet } from '@/platform/api/queries';
import type { Shape } from '@/platform/api/types';
import { date, number } from '@/platform/format';
import { useCounty } from '@/platform/place';
import { Loaded } from '@/platform/states';

type Line = Shape<'CertifiedService'>;

const CERTIFICATE = '/api/v1/counties/{county}/physicians/{physician}/promotion/certificate';

/** What a physician has served at primary level, and its certificate to be sealed. */
export function Certificate({ physician, onClose }: { physician: string; onClose: () => void }) {
  const { t } = useTranslation('record');
  const path = { county: useCounty(), physician };
  const certificate = useGet(CERTIFICATE, { path });
  return (
    <Drawer
      open
      size={720}
      title={t('certificate.title')}
      onClose={onClose}
      extra={
        <FileLinks
          groups={[
            {
              name: t('certificate.title'),
              files: [{ text: 'PDF', address: address(`${CERTIFICATE}.pdf`, { path }) }],
            },
          ]}
        />
      }
    >
      <Loaded of={certificate}>
        {({ service, institution, institutionName, lines, basis }) => (
          <article className="certificate">
            <h2>{t('certificate.heading')}</h2>
            <p>
              {t('certificate.text', {
                name: service.name ?? service.physician,
                institution: institutionName ?? institution,
                title: t(`titles.${service.title}`),
                asOf: date(service.asOf),
                months: number(service.months, 1),
                required: number(service.requiredMonths),
              })}
            </p>
            <Table<Line>
              size="small"
              rowKey={(one) => `${one.centre} ${one.type} ${one.from}`}
              dataSource={lines}
              pagination={false}
              columns={[
                { title: t('ledger.centre'), render: (_, one) => one.centreName ?? one.centre },
                { title: t('ledger.type'), render: (_, one) => t(`types.${one.type}`) },
                { title: t('certificate.from'), dataIndex: 'from' },
                { title: t('certificate.to'), dataIndex: 'to' },
                { title: t('ledger.dayCount'), align: 'right', render: (_, one) => number(one.days) },
              ]}
            />
            <p className="basis">{basis}</p>
          </article>
        )}
      </Loaded>
    </Drawer>
  );
}
