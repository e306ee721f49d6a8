import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Shape } from '@/platform/api/types';
import { projection } from '@/platform/projection';

const WIDTH = 560;
const HEIGHT = 420;
const HEAVIEST = 5;

/**
 * Centres, hospitals and who serves whom, without tiles. A centre that is chosen shows its own lines
 * alone, and says in words who comes how often.
 */
export function CentreMap({ roster }: { roster: Shape<'OverviewRoster'> }) {
  const { t } = useTranslation('overview');
  const [chosen, setChosen] = useState<string>();
  const { centres, institutions } = roster;
  const place = projection([...centres, ...institutions], WIDTH, HEIGHT);
  const places = new Map(
    [...institutions, ...centres].map((one) => [one.id, { ...one, at: place(one) }]),
  );
  const links = roster.links.filter((link) => link.institution !== link.centre);
  const most = Math.max(1, ...links.map((link) => link.days));
  const serving = links.filter((link) => link.centre === chosen);
  return (
    <>
      <svg
        className="map"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="group"
        aria-label={t('map.title')}
      >
        {links.map((link) => {
          const from = places.get(link.institution)?.at;
          const to = places.get(link.centre)?.at;
          return (
            from &&
            to && (
              <line
                key={`${link.institution} ${link.centre}`}
                className={chosen === undefined || chosen === link.centre ? 'link' : 'link faint'}
                x1={from.x}
                y1={from.y}
                x2={to.x}
                y2={to.y}
                strokeWidth={Math.max(1, (HEAVIEST * link.days) / most)}
              />
            )
          );
        })}
        {centres.map((centre) => {
          const at = places.get(centre.id)?.at;
          const short = centre.required - centre.staffed;
          const written = `${shortName(centre.name)}${short > 0 ? ` −${short}` : ''}`;
          return (
            at && (
              <g
                key={centre.id}
                className={short > 0 ? 'centre short' : 'centre'}
                role="button"
                tabIndex={0}
                aria-pressed={chosen === centre.id}
                aria-label={`${t(short > 0 ? 'map.short' : 'map.full', {
                  name: centre.name,
                  staffed: centre.staffed,
                  required: centre.required,
                })} · ${written}`}
                onClick={() => setChosen(chosen === centre.id ? undefined : centre.id)}
                onKeyDown={(event) => {
                  if (event.key === 'Enter' || event.key === ' ') {
                    event.preventDefault();
                    setChosen(chosen === centre.id ? undefined : centre.id);
                  }
                }}
              >
                <circle cx={at.x} cy={at.y} r={6} />
                <text x={at.x} y={at.y + 18} textAnchor="middle">
                  {written}
                </text>
              </g>
            )
          );
        })}
        {institutions.map((hospital, row) => {
          const at = places.get(hospital.id)?.at;
          return (
            at && (
              <g key={hospital.id} className="hospital">
                <rect x={at.x - 6} y={at.y - 6} width={12} height={12} />
                <text x={at.x - 10} y={at.y - 8 - 14 * row} textAnchor="end">
                  {hospital.name}
                </text>
              </g>
            )
          );
        })}
      </svg>
      <p aria-live="polite">
        {chosen === undefined
          ? t('map.choose')
          : t('map.serves', {
              name: places.get(chosen)?.name,
              who:
                serving
                  .map((link) =>
                    t('map.days', { name: places.get(link.institution)?.name, count: link.days }),
                  )
                  .join(t('map.and')) || t('map.ownStaff'),
            })}
      </p>
    </>
  );
}

/** The name without the county in front and the kind of house behind, for a small map. */
function shortName(name: string): string {
  return name.replace(/^.{2,3}[县区市]/, '').replace(/(社区卫生服务中心|卫生院|卫生服务中心)$/, '');
}
