import {
  ArrowDownOutlined,
  ArrowLeftOutlined,
  ArrowRightOutlined,
  ArrowUpOutlined,
  CloseOutlined,
} from '@ant-design/icons';
import { Button, Tag } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Shape } from '@/platform/api/types';
import { number as said } from '@/platform/format';
import { type Days, type Move, target } from './route';

const MOVES: [Move, ReactNode][] = [
  ['earlier', <ArrowUpOutlined key="earlier" />],
  ['later', <ArrowDownOutlined key="later" />],
  ['dayBefore', <ArrowLeftOutlined key="dayBefore" />],
  ['dayAfter', <ArrowRightOutlined key="dayAfter" />],
  ['out', <CloseOutlined key="out" />],
];

/** One day of a tour, from when the team leaves until it is back. */
export function RouteDay({
  number,
  names,
  days,
  mostStops,
  leaving,
  backBy,
  timed,
  stopsAt,
  move,
  keep,
  hasPlan,
}: {
  number: number;
  names: readonly string[];
  days: Days;
  mostStops: number;
  leaving: string;
  backBy: string;
  timed: Shape<'TourRouteDay'> | undefined;
  stopsAt: (village: string) => Shape<'TourRouteStop'> | undefined;
  move: (village: string, move: Move) => void;
  /** Undefined where the caller may not keep it. */
  keep: ((into: 'plan' | 'new') => void) | undefined;
  hasPlan: boolean;
}) {
  const { t } = useTranslation('proposal');
  const can = (village: string, to: Move) => {
    switch (to) {
      case 'earlier':
        return names[0] !== village;
      case 'later':
        return names.at(-1) !== village;
      case 'out':
        return true;
      default:
        return target(days, village, to, mostStops) !== undefined;
    }
  };
  const day = t('routes.day', { day: number });
  return (
    <article className="way-day" aria-label={day}>
      <div className="head">
        <h3>{day}</h3>
        <span className="spread" />
        {timed !== undefined && <span>{t('routes.dayDriving', { minutes: said(timed.drivingMinutes) })}</span>}
      </div>
      <p>{t('routes.leave', { time: leaving })}</p>
      <ol>
        {names.map((village) => {
          const stop = stopsAt(village);
          return (
            <li key={village}>
              <span className="times">{stop === undefined ? '--' : `${stop.arrival}～${stop.departure}`}</span>
              <strong>{village}</strong>
              <span className="moves">
                {MOVES.map(([to, icon]) => (
                  <Button
                    key={to}
                    size="small"
                    type="text"
                    icon={icon}
                    disabled={!can(village, to)}
                    data-village={village}
                    data-move={to}
                    title={t(`routes.moves.${to}`)}
                    aria-label={t('routes.move', { name: village, move: t(`routes.moves.${to}`) })}
                    onClick={() => move(village, to)}
                  />
                ))}
              </span>
            </li>
          );
        })}
      </ol>
      <p>
        {t('routes.back', { time: timed?.back ?? '--' })}{' '}
        {timed?.late === true && <Tag color="error">{t('routes.late', { time: backBy })}</Tag>}
      </p>
      {keep !== undefined && (
        <div className="bar">
          {(hasPlan ? (['plan', 'new'] as const) : (['new'] as const)).map((into) => {
            const how = t(into === 'plan' ? 'routes.keepIn' : 'routes.keep');
            return (
              <Button
                key={into}
                size="small"
                aria-label={t('routes.keepDay', { day: number, how })}
                onClick={() => keep(into)}
              >
                {how}
              </Button>
            );
          })}
        </div>
      )}
    </article>
  );
}
