import { useId } from 'react';

const WIDTH = 640;
const HEIGHT = 190;
const LEFT = 46;
const BOTTOM = 26;
const TOP = 14;
const RIGHT = 16;
const MOST_LABELS = 9;

export interface Point {
  label: string;
  attended: number | undefined;
  planned: number | undefined;
}

/** Two lines over time: what was attended, and dashed beside it what was planned. */
export function OverTime({
  title,
  points,
  whole,
  says,
  legend,
}: {
  title: string;
  points: Point[];
  /** What the top of the scale is at least. */
  whole: number;
  says: (value: number) => string;
  legend: { attended: string; planned: string };
}) {
  const id = useId();
  const values = points.flatMap(({ attended, planned }) => [attended ?? 0, planned ?? 0]);
  const most = Math.max(whole, ...values);
  const step = (WIDTH - LEFT - RIGHT) / Math.max(1, points.length - 1);
  const x = (index: number) => LEFT + index * step;
  const y = (value: number) => HEIGHT - BOTTOM - (value / most) * (HEIGHT - BOTTOM - TOP);
  const every = Math.ceil(points.length / MOST_LABELS);
  const line = (of: (point: Point) => number | undefined) =>
    points
      .flatMap((point, index) => {
        const value = of(point);
        return value === undefined ? [] : [`${x(index)},${y(value)}`];
      })
      .join(' ');
  const told = points
    .map((point) => `${point.label} ${point.attended === undefined ? '--' : says(point.attended)}`)
    .join(', ');
  return (
    <figure className="over-time">
      <figcaption id={id}>
        {title}
        <span className="key attended">{legend.attended}</span>
        <span className="key planned">{legend.planned}</span>
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={`${title}: ${told}`}>
        {[0, most / 2, most].map((value) => (
          <g key={value}>
            <line className="grid" x1={LEFT} x2={WIDTH - RIGHT} y1={y(value)} y2={y(value)} />
            <text className="scale" x={LEFT - 6} y={y(value) + 4} textAnchor="end">
              {says(value)}
            </text>
          </g>
        ))}
        {points.map(
          (point, index) =>
            index % every === 0 && (
              <text key={point.label} className="scale" x={x(index)} y={HEIGHT - 8} textAnchor="middle">
                {point.label}
              </text>
            ),
        )}
        <polyline className="planned" points={line((point) => point.planned)} />
        <polyline className="attended" points={line((point) => point.attended)} />
        {points.map(
          (point, index) =>
            point.attended !== undefined && (
              <circle key={point.label} className="attended" cx={x(index)} cy={y(point.attended)} r={3.5}>
                <title>{`${point.label} ${says(point.attended)}`}</title>
              </circle>
            ),
        )}
      </svg>
    </figure>
  );
}
