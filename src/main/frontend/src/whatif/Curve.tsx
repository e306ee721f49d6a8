import { useTranslation } from 'react-i18next';
import type { Shape } from '@/platform/api/types';
import { number } from '@/platform/format';
import { axisOf } from './axis';

const WIDTH = 600;
const HEIGHT = 180;
const EDGE = 10;

/** Days that can be covered at most, by the lever's value, below what is required. */
export function Curve({ points, at }: { points: Shape<'CurvePoint'>[]; at: number }) {
  const { t } = useTranslation('whatif');
  const axis = axisOf(points.flatMap((one) => [one.required, one.possible]));
  const x = (index: number) => EDGE + (index * (WIDTH - 2 * EDGE)) / Math.max(1, points.length - 1);
  const y = (value: number) =>
    HEIGHT - EDGE - ((value - axis.from) * (HEIGHT - 2 * EDGE)) / (axis.to - axis.from);
  const line = (of: (point: Shape<'CurvePoint'>) => number) =>
    points.map((point, index) => `${x(index)},${y(of(point))}`).join(' ');
  return (
    <figure className="curve">
      <div className="plot" aria-hidden="true">
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
          {axis.marks.map((mark) => (
            <line key={mark} x1={EDGE} x2={WIDTH - EDGE} y1={y(mark)} y2={y(mark)} className="mark" />
          ))}
          <polyline className="required" points={line((point) => point.required)} />
          <polyline className="possible" points={line((point) => point.possible)} />
          <line x1={x(at)} x2={x(at)} y1={EDGE} y2={HEIGHT - EDGE} className="at" />
          <circle cx={x(at)} cy={y(points[at]?.possible ?? axis.from)} r={5} />
        </svg>
        {axis.marks.map((mark) => (
          <span key={mark} style={{ top: `${(100 * y(mark)) / HEIGHT}%` }}>
            {number(mark)}
          </span>
        ))}
      </div>
      <figcaption>
        {t('curve')}
        {axis.from > 0 && ` ${t('curveFrom', { from: number(axis.from) })}`}
      </figcaption>
    </figure>
  );
}
