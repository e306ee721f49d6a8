import { PrinterOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Tag } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { address } from '@/platform/api/client';
import { fileOf, keep as keepFile } from '@/platform/api/files';
import { holds, session } from '@/platform/api/session';
import type { Shape } from '@/platform/api/types';
import { number } from '@/platform/format';
import type { Names } from '@/platform/names';
import { useCounty } from '@/platform/place';
import { Faults, Nothing } from '@/platform/states';
import { type Days, kept, type Move, moved, withStop } from './route';
import type { Plan } from './RouteForm';
import { RouteDay } from './RouteDay';
import { RouteMap } from './RouteMap';
import type { Question } from './RoutesPage';

const MOST_STOPS = 5;

interface Props {
  names: Names;
  question: Question;
  route: Shape<'TourRoute'>;
  /** Whether the times are those of the days as they stand. */
  isTimed: boolean;
  /** Whether the form says something else by now. */
  isChanged: boolean;
  /** As somebody changed them; undefined for the proposal. */
  days: Days | undefined;
  setDays: (days: Days | undefined) => void;
  /** From which the villages were taken. */
  plan: Plan | undefined;
  /** Opens the plan, or a new one, with this way. */
  keep: (plan: string | undefined, way: ReturnType<typeof kept>) => void;
}

/** The days of a tour by the clock; villages change places by buttons, and are timed anew. */
export function Route({ names: places, question, route, isTimed, isChanged, days, setDays, plan, keep }: Props) {
  const { t } = useTranslation('proposal');
  const county = useCounty();
  const caller = session.use((state) => state.caller);
  const [said, setSaid] = useState('');
  const shown: Days = days ?? route.days.map((day) => day.stops.map((stop) => stop.village));
  const mostStops = question.mostStops ?? MOST_STOPS;
  const leftOut = question.villages.map((one) => one.name).filter((name) => !shown.flat().includes(name));
  const list = useRef<HTMLElement>(null);
  const held = useRef<{ village: string; move: Move }>(undefined);
  // The button that was pressed has gone to another day with its village; whoever holds the keyboard goes along.
  useEffect(() => {
    const { village, move } = held.current ?? {};
    held.current = undefined;
    const buttons = [...(list.current?.querySelectorAll<HTMLButtonElement>('button[data-village]') ?? [])].filter(
      (one) => one.dataset['village'] === village && !one.disabled,
    );
    (buttons.find((one) => one.dataset['move'] === move) ?? buttons[0])?.focus();
  });
  const go = (next: Days, village: string, move: Move = 'earlier') => {
    held.current = { village, move };
    setDays(next);
    const day = next.findIndex((names) => names.includes(village));
    setSaid(
      day < 0
        ? t('routes.isOut', { name: village })
        : t('routes.isNow', { name: village, day: day + 1, at: (next[day]?.indexOf(village) ?? 0) + 1 }),
    );
  };
  const print = useMutation({
    mutationFn: () =>
      fileOf(address('/api/v1/counties/{county}/tour-routes.pdf', { path: { county } }), {
        ...question,
        days: shown.map((day) => [...day]),
      }),
    onSuccess: ({ content }) =>
      keepFile({ name: t('routes.file', { centre: route.centreName ?? route.centre }), content }),
  });
  const stopsAt = (village: string) =>
    isTimed ? route.days.flatMap((day) => day.stops).find((stop) => stop.village === village) : undefined;
  return (
    <section aria-label={t('routes.found')} className="route" ref={list} aria-busy={!isTimed}>
      <h2>{t('routes.found')}</h2>
      {isChanged && <Alert type="warning" showIcon title={t('routes.changed')} />}
      {shown.length === 0 ? (
        <Nothing text={t('routes.nobody')} />
      ) : (
        <div className="bar">
          <strong>{isTimed ? t('routes.driving', { minutes: number(route.drivingMinutes) }) : t('routes.counting')}</strong>
          {isTimed && <Proof route={route} isEdited={days !== undefined} />}
          <span className="spread" />
          {days !== undefined && (
            <Button
              onClick={() => {
                setDays(undefined);
                setSaid('');
              }}
            >
              {t('routes.restore')}
            </Button>
          )}
          <Button icon={<PrinterOutlined />} loading={print.isPending} onClick={() => print.mutate()}>
            {t('routes.print')}
          </Button>
        </div>
      )}
      <Faults error={print.error} />
      <p className="sr-only" aria-live="polite">
        {said}
      </p>
      <div className="way-days">
        {shown.map((names, row) => (
          <RouteDay
            key={names.join('\n')}
            number={row + 1}
            names={names}
            days={shown}
            mostStops={mostStops}
            leaving={route.leaving}
            backBy={question.backBy ?? ''}
            timed={isTimed ? route.days[row] : undefined}
            stopsAt={stopsAt}
            move={(village, move) => go(moved(shown, village, move, mostStops), village, move)}
            keep={
              holds(caller, ['BUREAU_ADMIN'])
                ? (into) => keep(into === 'plan' ? plan?.id : undefined, kept(names, question.villages, stopsAt))
                : undefined
            }
            hasPlan={plan !== undefined}
          />
        ))}
      </div>
      {shown.length > 0 && <RouteMap days={shown} question={question} names={places} />}
      {leftOut.length > 0 && (
        <section aria-label={t('routes.leftOut')}>
          <h3>{t('routes.leftOut')}</h3>
          <p className="about">{t('routes.tooFar')}</p>
          <ul className="left-out">
            {leftOut.map((name) => (
              <li key={name}>
                <Tag color="warning">{name}</Tag>
                {shown.map(
                  (names, row) =>
                    names.length < mostStops && (
                      <Button
                        // oxlint-disable-next-line react/no-array-index-key
                        key={row}
                        size="small"
                        data-village={name}
                        aria-label={t('routes.putOf', { name, where: t('routes.put', { day: row + 1 }) })}
                        onClick={() => go(withStop(shown, row, name), name)}
                      >
                        {t('routes.put', { day: row + 1 })}
                      </Button>
                    ),
                )}
                <Button
                  size="small"
                  data-village={name}
                  aria-label={t('routes.putOf', { name, where: t('routes.putNew') })}
                  onClick={() => go(withStop(shown, shown.length, name), name)}
                >
                  {t('routes.putNew')}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </section>
  );
}

/** How good the days are, as far as that is proven. */
function Proof({ route, isEdited }: { route: Shape<'TourRoute'>; isEdited: boolean }) {
  const { t } = useTranslation('proposal');
  if (isEdited) {
    return <span>{t('routes.edited', { minutes: number(route.proposedMinutes) })}</span>;
  }
  return (
    <span>
      {route.drivingMinutes === route.leastMinutes
        ? t('routes.shortest')
        : t('routes.within', { least: number(route.leastMinutes) })}
    </span>
  );
}
