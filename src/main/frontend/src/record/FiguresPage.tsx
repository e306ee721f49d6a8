import { Segmented, Table, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { FileLinks } from '@/exchange/FileLinks';
import { address } from '@/platform/api/client';
import { useGet } from '@/platform/api/queries';
import type { Shape } from '@/platform/api/types';
import { number, percent, today } from '@/platform/format';
import { useChoice, useCounty } from '@/platform/place';
import { Scrolled } from '@/platform/Scrolled';
import { Loaded, Nothing } from '@/platform/states';
import { Burden } from './Burden';
import { Deployment } from './Deployment';
import { Equity } from './Equity';
import { MissedWeeks } from './MissedWeeks';
import { Postings } from './Postings';
import { SpanSelect, useSpan } from './SpanSelect';
import { daysOf, spanWords } from './spans';
import { Trends } from './Trends';
import './record.css';

const BY = ['COUNTY', 'HOSPITAL', 'CENTRE'];
const PER = ['MONTH', 'QUARTER', 'YEAR'];

type Figure = Shape<'AssessmentFigure'>;

/** A figure of a group in a stretch of time, as a row. */
interface Row {
  key: string;
  group: Shape<'AssessmentGroup'>;
  figure: Figure;
}

/** What a county is assessed by, planned beside attended, with what each figure counts. */
export default function FiguresPage() {
  const { t } = useTranslation('record');
  const county = useCounty();
  const [span, setSpan] = useSpan();
  const [by, setBy] = useChoice('by', 'COUNTY');
  const [per, setPer] = useChoice('per', 'QUARTER');
  const days = daysOf(span);
  const year = Number(span.slice(0, 4));
  const report = (of: string) => ({
    text: `${spanWords(of, (name) => t('year', { year: name }))} PDF`,
    address: address('/api/v1/counties/{county}/reports/{span}.pdf', { path: { county, span: of } }),
  });
  const figures = useGet('/api/v1/counties/{county}/assessment/figures', {
    path: { county },
    query: { by, per, ...days },
  });
  return (
    <div className="record">
      <div className="title-line">
        <Typography.Title level={1}>{t('figures.title')}</Typography.Title>
        <span className="spread" />
        <FileLinks groups={[{ name: t('figures.report'), files: [report(span)] }]} />
      </div>
      <div className="bar">
        <SpanSelect value={span} onChange={setSpan} />
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
      {days.to > today() && <p className="basis">{t('figures.running')}</p>}
      <Loaded
        of={figures}
        isEmpty={({ items }) => items.length === 0}
        empty={<Nothing text={t('figures.nothing')} />}
      >
        {({ items }) => <Figures groups={items} by={by} per={per} />}
      </Loaded>
      <Trends year={year} />
      <MissedWeeks days={days} />
      <Deployment days={days} />
      <Burden days={days} per={per} />
      <Postings year={year} />
      <Equity days={days} per={per} />
    </div>
  );
}

function Figures({
  groups,
  by,
  per,
}: {
  groups: Shape<'AssessmentGroup'>[];
  by: string;
  per: string;
}) {
  const { t } = useTranslation('record');
  const rows = groups.flatMap((group) =>
    group.figures.map((figure) => ({ key: `${group.of} ${group.span} ${figure.id}`, group, figure })),
  );
  return (
    <>
      <Scrolled label={t('figures.title')}>
        <Table<Row>
          size="small"
          dataSource={rows}
          pagination={{ pageSize: 30, hideOnSinglePage: true, showSizeChanger: false }}
          columns={[
            { title: t(`bys.${by}`), render: (_, { group }) => group.name ?? group.of },
            {
              title: t(`pers.${per}`),
              render: (_, { group }) => spanWords(group.span, (year) => t('year', { year })),
            },
            { title: t('figures.figure'), render: (_, { figure }) => t(`figures.ids.${figure.id}`) },
            {
              title: t('figures.numerator'),
              align: 'right',
              render: (_, { figure }) => number(figure.numerator),
            },
            {
              title: t('figures.denominator'),
              align: 'right',
              render: (_, { figure }) => number(figure.denominator),
            },
            {
              title: t('figures.value'),
              align: 'right',
              render: (_, { figure }) => valueOf(figure, figure.value),
            },
            {
              title: t('figures.planned'),
              align: 'right',
              render: (_, { figure }) => number(figure.planned),
            },
            {
              title: t('figures.plannedValue'),
              align: 'right',
              render: (_, { figure }) => valueOf(figure, figure.plannedValue),
            },
          ]}
        />
      </Scrolled>
      <section aria-label={t('figures.basis')}>
        <h2>{t('figures.basis')}</h2>
        <dl>
          {basesOf(rows).map(({ id, basis }) => (
            <div key={id}>
              <dt>{t(`figures.ids.${id}`)}</dt>
              <dd className="basis">{basis}</dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}

/** Days deployed are told by 10,000 residents, all other values are shares. */
export function valueOf(figure: Figure, value: number | undefined): string {
  return figure.id === 'DAYS_DEPLOYED' ? number(value, 2) : percent(value);
}

/** How each figure counts, once each. */
export function basesOf(rows: { figure: Figure }[]): Figure[] {
  return [...new Map(rows.map(({ figure }) => [figure.id, figure])).values()];
}
