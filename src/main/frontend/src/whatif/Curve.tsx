import { useTranslation } from 'react-i18next';
import type { Shape } from '@/platform/api/types';

const WIDTH = 600;
const HEIGHT = 180;
const EDGE = 10;

/** Days that can be covered at most, by the lever's value, below what is required. */
export function Curve({ points, at }: { points: Shape<'CurvePoint'>[]; at: number }) {
  const { t } = useTranslation('whatif');
  const most = Math.max(1, ...points.map((one) => one.required));
  const x = (index: number) => EDGE + (index * (WIDTH - 2 * EDGE)) / Math.max(1, points.length - 1);
  const y = (value: number) => HEIGHT - EDGE - (value * (HEIGHT - 2 * EDGE)) / most;
  const line = (of: (point: Shape<'CurvePoint'>) => number) =>
    points.map((point, index) => `${x(index)},${y(of(point))}`).join(' ');
  return (
    <figure className="curve">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        <polyline className="required" points={line((point) => point.required)} />
        <polyline className="possible" points={line((point) => point.possible)} />
        <line x1={x(at)} x2={x(at)} y1={EDGE} y2={HEIGHT - EDGE} className="at" />
        <circle cx={x(at)} cy={y(points[at]?.possible ?? 0)} r={5} />
      </svg>
      <figcaption>{t('curve')}</figcaption>
    </figure>
  );
}
