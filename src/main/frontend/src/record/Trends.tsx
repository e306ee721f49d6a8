import { useTranslation } from 'react-i18next';
import { useGet } from '@/platform/api/queries';
import type { Shape } from '@/platform/api/types';
import { number, percent, today } from '@/platform/format';
import { useCounty } from '@/platform/place';
import { Loaded } from '@/platform/states';
import { OverTime, type Point } from './OverTime';

type Group = Shape<'AssessmentGroup'>;
type FigureId = Shape<'AssessmentFigure'>['id'];

/** The points of a figure; of months that have not begun nothing was attended yet. */
export function pointsOf(
  groups: Group[],
  id: FigureId,
  until: string,
  of: (figure: Shape<'AssessmentFigure'>) => { attended: number | undefined; planned: number | undefined },
): Point[] {
  return groups.flatMap((group) => {
    const figure = group.figures.find((one) => one.id === id);
    if (figure === undefined) {
      return [];
    }
    const { attended, planned } = of(figure);
    const begun = group.span <= until;
    return [{ label: group.span.slice(2), attended: begun ? attended : undefined, planned }];
  });
}

/** The county month by month over two years up to the end of the chosen one. */
export function Trends({ year }: { year: number }) {
  const { t } = useTranslation('record');
  const figures = useGet('/api/v1/counties/{county}/assessment/figures', {
    path: { county: useCounty() },
    query: { by: 'COUNTY', per: 'MONTH', from: `${year - 1}-01-01`, to: `${year}-12-31` },
  });
  const until = today().slice(0, 7);
  const legend = { attended: t('trends.attended'), planned: t('trends.planned') };
  return (
    <section aria-label={t('trends.title')}>
      <h2>{t('trends.title')}</h2>
      <Loaded of={figures}>
        {({ items }) => (
          <div className="charts">
            <OverTime
              title={t('trends.attainment')}
              points={pointsOf(items, 'WEEKLY_ATTAINMENT', until, (one) => ({
                attended: one.value,
                planned: one.plannedValue,
              }))}
              whole={1}
              says={(value) => percent(value, 0)}
              legend={legend}
            />
            <OverTime
              title={t('trends.days')}
              points={pointsOf(items, 'DAYS_DEPLOYED', until, (one) => ({
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
