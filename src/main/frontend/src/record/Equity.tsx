import type { UseQueryResult } from '@tanstack/react-query';
import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Answer } from '@/platform/api/client';
import { useGet } from '@/platform/api/queries';
import type { Shape } from '@/platform/api/types';
import { number } from '@/platform/format';
import { useCounty } from '@/platform/place';
import { Scrolled } from '@/platform/Scrolled';
import { Loaded, Nothing } from '@/platform/states';
import { OverTime } from './OverTime';
import { spanWords } from './spans';

const DIGITS = 3;

/** How evenly days are spread over residents: over time, and each centre's share in the newest stretch. */
export function Equity({ days, per }: { days: { from: string; to: string }; per: string }) {
  const { t } = useTranslation('record');
  const equity = useGet('/api/v1/counties/{county}/assessment/equity', {
    path: { county: useCounty() },
    query: { per, ...days },
  });
  return (
    <section aria-label={t('equity.title')}>
      <h2>{t('equity.title')}</h2>
      <Measured of={equity} per={per} share={t('bys.CENTRE')} />
    </section>
  );
}

/**
 * Equity by stretches of time, as an answer has it.
 *
 * @param share what a share is of: a centre, or a county
 */
export function Measured({
  of,
  per,
  share,
}: {
  of: UseQueryResult<Answer<Shape<'EquityOverTime'>>, Error>;
  per: string;
  share: string;
}) {
  const { t } = useTranslation('record');
  return (
    <Loaded
      of={of}
      isEmpty={({ items }) => items.length === 0}
      empty={<Nothing text={t('equity.nothing')} />}
    >
      {({ items, basis }) => (
        <>
          {items.length > 1 && (
            <OverTime
              title={t('equity.gini')}
              points={items.map((one) => ({
                label: one.span.slice(2),
                attended: one.attended.gini,
                planned: one.planned.gini,
              }))}
              whole={0.5}
              says={(value) => number(value, 2)}
              legend={{ attended: t('trends.attended'), planned: t('trends.planned') }}
            />
          )}
          <Measures items={items} per={per} />
          <Agglomeration of={items.at(-1)} share={share} />
          <p className="basis">{basis}</p>
        </>
      )}
    </Loaded>
  );
}

function Measures({ items, per }: { items: Shape<'EquityOfSpan'>[]; per: string }) {
  const { t } = useTranslation('record');
  const measure = (
    key: string,
    of: (one: Shape<'EquityOfSpan'>) => number | undefined,
  ) => ({
    title: t(`equity.${key}`),
    align: 'right' as const,
    render: (_: unknown, one: Shape<'EquityOfSpan'>) => number(of(one), DIGITS),
  });
  return (
    <Scrolled label={t('equity.title')}>
      <Table<Shape<'EquityOfSpan'>>
        size="small"
        rowKey="span"
        dataSource={items}
        pagination={false}
        columns={[
          {
            title: t(`pers.${per}`),
            render: (_, one) => spanWords(one.span, (year) => t('year', { year })),
          },
          measure('gini', (one) => one.attended.gini),
          measure('giniPlanned', (one) => one.planned.gini),
          measure('theil', (one) => one.attended.theil),
          measure('within', (one) => one.attended.theilWithin),
          measure('between', (one) => one.attended.theilBetween),
          measure('concentration', (one) => one.attended.concentration),
        ]}
      />
    </Scrolled>
  );
}

function Agglomeration({ of, share }: { of: Shape<'EquityOfSpan'> | undefined; share: string }) {
  const { t } = useTranslation('record');
  return (
    <details>
      <summary>{t('equity.shares', { of: share })}</summary>
      <Scrolled label={t('equity.shares', { of: share })}>
        <Table<Shape<'Agglomeration'>>
          size="small"
          rowKey="centre"
          dataSource={of?.agglomeration ?? []}
          pagination={{ pageSize: 30, hideOnSinglePage: true, showSizeChanger: false }}
          columns={[
            { title: share, render: (_, one) => one.name ?? one.centre },
            { title: t('equity.residents'), align: 'right', render: (_, one) => number(one.residents) },
            { title: t('ledger.dayCount'), align: 'right', render: (_, one) => number(one.days) },
            {
              title: t('equity.attended'),
              align: 'right',
              sorter: (one, other) => (one.attended ?? 0) - (other.attended ?? 0),
              render: (_, one) => number(one.attended, 2),
            },
            { title: t('equity.planned'), align: 'right', render: (_, one) => number(one.planned, 2) },
          ]}
        />
      </Scrolled>
    </details>
  );
}
