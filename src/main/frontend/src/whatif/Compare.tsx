import { useTranslation } from 'react-i18next';
import { useGet } from '@/platform/api/queries';
import type { Shape } from '@/platform/api/types';
import { date, number } from '@/platform/format';
import { useNames, useRuleName } from '@/platform/names';
import { useRoundPath } from '@/platform/place';
import { Loaded, Nothing } from '@/platform/states';

type Column = Shape<'Comparison'>['columns'][number];

/** Rosters side by side, each against the first, and the duties that differ. */
export function Compare({ of }: { of: string[] }) {
  const { t } = useTranslation('whatif');
  const path = useRoundPath();
  const comparison = useGet(
    '/api/v1/counties/{county}/rounds/{round}/comparisons',
    { path, query: { of: of.join(',') } },
    { enabled: of.length > 1 },
  );
  if (of.length < 2) {
    return <Nothing text={t('pick')} />;
  }
  return <Loaded of={comparison}>{(it) => <Beside columns={it.columns} />}</Loaded>;
}

function Beside({ columns }: { columns: Column[] }) {
  const { t } = useTranslation('whatif');
  const rule = useRuleName();
  const rows: [string, (column: Column) => string][] = [
    ['staffed', ({ figures }) => `${number(figures.coverage.staffed)}/${number(figures.coverage.required)}`],
    ['possible', ({ figures }) => number(figures.coverage.possible)],
    ['soft', ({ figures }) => number(-figures.score.soft)],
    ['bound', ({ figures }) => number(figures.softLowerBound)],
    ['load', ({ figures }) => `${number(figures.loadHalfDays.min)}～${number(figures.loadHalfDays.max)}`],
    ['travel', ({ figures }) => number(figures.travelMinutes.median)],
    ['differ', ({ difference }) => number(difference && difference.onlyInSecond.length)],
    ['people', ({ difference }) => number(difference && difference.physicians.length)],
  ];
  const rules = columns[0]?.figures.rules.filter((one) => one.level === 'SOFT') ?? [];
  return (
    <>
      <div className="beside">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('figure')}</th>
              {columns.map((column) => (
                <th key={column.of} scope="col">
                  {column.of === 'draft' ? t('draft') : (column.label ?? column.of)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([key, figure]) => (
              <tr key={key}>
                <th scope="row">{t(`figures.${key}`)}</th>
                {columns.map((column) => (
                  <td key={column.of}>{figure(column)}</td>
                ))}
              </tr>
            ))}
            {rules.map(({ id }) => (
              <tr key={id}>
                <th scope="row">{rule(id)}</th>
                {columns.map((column) => (
                  <td key={column.of}>
                    {number(column.figures.rules.find((one) => one.id === id)?.cost)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {columns.map((column) => (
        <Differences key={column.of} column={column} />
      ))}
    </>
  );
}

function Differences({ column }: { column: Column }) {
  const { t } = useTranslation('whatif');
  const names = useNames();
  const { difference } = column;
  if (difference === undefined) {
    return null;
  }
  const dutiesOf = (centre: string) => [
    ...difference.onlyInFirst.filter((one) => one.centre === centre).map((duty) => ({ duty, sign: '−' })),
    ...difference.onlyInSecond.filter((one) => one.centre === centre).map((duty) => ({ duty, sign: '+' })),
  ];
  return (
    <details className="differences">
      <summary>{t('differences', { name: column.label ?? column.of })}</summary>
      {difference.centres.map(({ centre, gained, lost }) => (
        <details key={centre}>
          <summary>
            {names.centre(centre)} +{gained} −{lost}
          </summary>
          <ul>
            {dutiesOf(centre)
              .toSorted((one, other) => one.duty.date.localeCompare(other.duty.date))
              .map(({ duty, sign }) => (
                <li key={`${sign}${duty.date}${duty.session}${duty.physician}`}>
                  {sign} {date(duty.date)} {names.physician(duty.physician)}
                </li>
              ))}
          </ul>
        </details>
      ))}
    </details>
  );
}
