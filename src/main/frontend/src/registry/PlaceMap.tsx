import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mapping, type Placed, type Point } from '@/platform/projection';

const WIDTH = 560;
const HEIGHT = 560;
const LEAST_SPAN = 0.2;
const LINE = 16;
const STEP = 0.001;
const LONG_STEP = 0.01;
const SCALE_KILOMETRES = 10;
/** So that ways are told apart without colour. */
const DASHES = ['none', '8 4', '2 4', '8 4 2 4'];
const STEPS: Record<string, [number, number]> = {
  ArrowUp: [1, 0],
  ArrowDown: [-1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

export interface OnMap extends Point {
  id: string;
  name?: string | undefined;
  is: 'hospital' | 'centre' | 'village';
}

interface Props {
  things: readonly OnMap[];
  /** Drawn as lines below them, each from point to point. */
  ways?: readonly (readonly Point[])[];
  /** Who is chosen, or being placed. */
  chosen?: string | undefined;
  choose?: (id: string) => void;
  /** Where the chosen one was dragged, clicked or moved by arrows. */
  place?: (at: Placed) => void;
}

/** Hospitals and centres where they lie, without tiles; the chosen one may be placed. */
export function PlaceMap({ things, ways = [], chosen, choose, place }: Props) {
  const { t } = useTranslation('registry');
  const svg = useRef<SVGSVGElement>(null);
  // While somebody is dragged over it, the map stays as it was.
  const [held, setHeld] = useState<readonly OnMap[]>();
  const frame = held ?? things;
  if (frame.every((one) => one.latitude === undefined || one.longitude === undefined)) {
    return <p>{t('map.nothing')}</p>;
  }
  const map = mapping(frame, WIDTH, HEIGHT, LEAST_SPAN);
  const at = (event: PointerEvent) => {
    const box = svg.current?.getBoundingClientRect();
    return box === undefined
      ? undefined
      : map.back(
          ((event.clientX - box.left) * WIDTH) / box.width,
          ((event.clientY - box.top) * HEIGHT) / box.height,
        );
  };
  const put = (event: PointerEvent) => {
    const where = at(event);
    if (where !== undefined) {
      place?.(where);
    }
  };
  const press = (event: KeyboardEvent, one: OnMap) => {
    const step = STEPS[event.key];
    if (step !== undefined && place !== undefined && one.id === chosen && one.latitude !== undefined) {
      event.preventDefault();
      const far = event.shiftKey ? LONG_STEP : STEP;
      place({
        latitude: round(one.latitude + step[0] * far),
        longitude: round((one.longitude ?? 0) + step[1] * far),
      });
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      choose?.(one.id);
    }
  };
  const scale = SCALE_KILOMETRES * map.kilometre;
  return (
    <figure className="place-map">
      <svg
        ref={svg}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="group"
        aria-label={t('map.title')}
        className={place === undefined ? '' : 'placing'}
        onPointerDown={(event) => {
          if (place !== undefined) {
            setHeld(things);
            event.currentTarget.setPointerCapture(event.pointerId);
            put(event);
          }
        }}
        onPointerMove={(event) => held !== undefined && put(event)}
        onPointerUp={() => setHeld(undefined)}
        onPointerCancel={() => setHeld(undefined)}
      >
        <g className="ways" aria-hidden="true">
          {ways.map((way, row) => (
            <polyline
              // oxlint-disable-next-line react/no-array-index-key
              key={row}
              strokeDasharray={DASHES[row % DASHES.length]}
              points={way
                .map((point) => map.place(point))
                .flatMap((point) => (point === undefined ? [] : [`${point.x},${point.y}`]))
                .join(' ')}
            />
          ))}
        </g>
        <g className="labels" aria-hidden="true">
          {things.map((one, row) => {
            const point = map.place(one);
            return (
              point && (
                <text
                  key={one.id}
                  className={one.id === chosen ? 'chosen' : ''}
                  x={one.is === 'hospital' ? point.x - 10 : point.x}
                  y={one.is === 'hospital' ? point.y - 8 - LINE * row : point.y + 22}
                  textAnchor={one.is === 'hospital' ? 'end' : 'middle'}
                >
                  {one.is === 'centre' ? shortName(one.name ?? one.id) : one.name}
                </text>
              )
            );
          })}
        </g>
        {things.toSorted((one, other) => Number(one.id === chosen) - Number(other.id === chosen)).map((one) => {
          const point = map.place(one);
          return (
            point && (
              <g
                key={one.id}
                className={`${one.is} ${one.id === chosen ? 'chosen' : ''}`}
                {...(choose === undefined && place === undefined
                  ? { role: 'img' }
                  : {
                      role: 'button',
                      tabIndex: place === undefined || one.id === chosen ? 0 : -1,
                      'aria-pressed': one.id === chosen,
                    })}
                aria-label={one.name ?? one.id}
                onClick={() => place === undefined && choose?.(one.id)}
                onKeyDown={(event) => press(event, one)}
              >
                {one.is === 'centre' && <circle cx={point.x} cy={point.y} r={one.id === chosen ? 8 : 6} />}
                {one.is === 'hospital' && <rect x={point.x - 6} y={point.y - 6} width={12} height={12} />}
                {one.is === 'village' && <path d={`M ${point.x} ${point.y - 8} l 7 13 h -14 z`} />}
              </g>
            )
          );
        })}
        <g className="scale" aria-hidden="true">
          <path d={`M ${WIDTH - 16 - scale} ${HEIGHT - 16} v 5 h ${scale} v -5`} />
          <text x={WIDTH - 16 - scale / 2} y={HEIGHT - 18} textAnchor="middle">
            {SCALE_KILOMETRES} km
          </text>
        </g>
      </svg>
      {(choose !== undefined || place !== undefined) && (
        <figcaption>{t(place === undefined ? 'map.choose' : 'map.place')}</figcaption>
      )}
    </figure>
  );
}

function round(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}

/** The name without the county in front and the kind of house behind, for a small map. */
function shortName(name: string): string {
  return name.replace(/^.{2,3}[县区市]/, '').replace(/(社区卫生服务中心|卫生院|卫生服务中心)$/, '');
}
