import { useTranslation } from 'react-i18next';
import { useGet } from '@/platform/api/queries';
import type { Shape } from '@/platform/api/types';
import { number, percent } from '@/platform/format';
import { useCounty } from '@/platform/place';
import { Loaded } from '@/platform/states';
import { OverTime, type Point } from './OverTime';

type Group = Shape<'AssessmentGroup'>;
type FigureId = Shape<'AssessmentFigure'>['id'];

/** The points of a figure, one for each stretch of time that is begun. */
export function pointsOf(
  groups: Group[],
  id: FigureId,
  of: (figure: Shape<'AssessmentFigure'>) => { attended: number | undefined; planned: number | undefined },
): Point[] {
  return groups.flatMap((group) => {
    const figure = group.figures.find((one) => one.id === id);
    return figure === undefined ? [] : [{ label: group.span.slice(2), ...of(figure) }];
  });
}

/** The county month by month over two years up to the end of the chosen one. */
export function Trends({ year }: { year: number }) {
  const { t } = useTranslation('record');
  const figures = useGet('/api/v1/counties/{county}/assessment/figures', {
    path: { county: useCounty() },
    query: { by: 'COUNTY', per: 'MONTH', from: `${year - 1}-01-01`, to: `${year}-12-31` },
  });
  const legend = { attended: t('trends.attended'), planned: t('trends.planned') };
  return (
    <section aria-label={t('trends.title')}>
      <h2>{t('trends.title')}</h2>
      <Loaded of={figures}>
        {({ items }) => (
          <div className="charts">
            <OverTime
              title={t('trends.attainment')}
              points={pointsOf(items, 'WEEKLY_ATTAINMENT', (one) => ({
                attended: one.value,
                planned: one.plannedValue,
              }))}
              whole={1}
              says={(value) => percent(value, 0)}
              legend={legend}
            />
            <OverTime
              title={t('trends.days')}
              points={pointsOf(items, 'DAYS_DEPLOYED', (one) => ({
                attended: one.numerator,
                planned: one.planned,
              }))}
              whole={10}
              says={(value) => number(value)}
              legend={legend}
            />
          </div>
        )}
      </Loaded>
    </section>
  );
}
