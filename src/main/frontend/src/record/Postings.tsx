import { Table, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { useGet } from '@/platform/api/queries';
import type { Shape } from '@/platform/api/types';
import { date, number } from '@/platform/format';
import { useNames } from '@/platform/names';
import { useCounty } from '@/platform/place';
import { Scrolled } from '@/platform/Scrolled';
import { Loaded, Nothing } from '@/platform/states';

/** Which township centres a posting covers in a year, and until when one may begin that still counts. */
export function Postings({ year }: { year: number }) {
  const { t } = useTranslation('record');
  const names = useNames();
  const posted = useGet('/api/v1/counties/{county}/assessment/postings', {
    path: { county: useCounty() },
    query: { year: String(year) },
  });
  return (
    <section aria-label={t('postings.title', { year })}>
      <h2>{t('postings.title', { year })}</h2>
      <Loaded
        of={posted}
        isEmpty={({ items }) => items.length === 0}
        empty={<Nothing text={t('postings.nothing')} />}
      >
        {({ items, lastBeginning, basis }) => (
          <>
            <p>{t('postings.last', { date: date(lastBeginning) })}</p>
            <Scrolled label={t('postings.title', { year })}>
              <Table<Shape<'PostingOfCentre'>>
                size="small"
                rowKey="centre"
                dataSource={items}
                pagination={{ pageSize: 30, hideOnSinglePage: true, showSizeChanger: false }}
                columns={[
                  { title: t('bys.CENTRE'), render: (_, one) => one.name ?? one.centre },
                  {
                    title: t('postings.physician'),
                    render: (_, one) =>
                      one.physician === undefined ? '--' : names.physician(one.physician),
                  },
                  {
                    title: t('postings.soFar'),
                    align: 'right',
                    render: (_, one) => number(one.daysSoFar),
                  },
                  {
                    title: t('postings.foreseenDays'),
                    align: 'right',
                    render: (_, one) => number(one.daysForeseen),
                  },
                  { title: t('ledger.state'), render: (_, one) => <Covered of={one} /> },
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

function Covered({ of }: { of: Shape<'PostingOfCentre'> }) {
  const { t } = useTranslation('record');
  if (of.covered) {
    return <Tag color="success">{t('postings.covered')}</Tag>;
  }
  return of.foreseen ? <Tag>{t('postings.foreseen')}</Tag> : <Tag color="warning">{t('postings.open')}</Tag>;
}
