import { useMutation } from '@tanstack/react-query';
import { Alert, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { put } from '@/platform/api/client';
import { Problem } from '@/platform/api/problem';
import { forget, useGet } from '@/platform/api/queries';
import { session } from '@/platform/api/session';
import type { Shape } from '@/platform/api/types';
import { date, instant } from '@/platform/format';
import { useNow } from '@/platform/now';
import { useRoundPath } from '@/platform/place';
import { Faults, Loaded } from '@/platform/states';
import { monthsOf, nextWish, weeksOf, type Wish } from './duties';
import './duties.css';

const WEEKDAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];

/** A physician's wishes: a tap on a date says that one would like it, another that one would not. */
export default function WishesPage() {
  const path = useRoundPath();
  const physician = session.use((state) => state.caller?.physician) ?? '';
  const round = useGet('/api/v1/counties/{county}/rounds/{round}', { path });
  const wishes = useGet(
    '/api/v1/counties/{county}/rounds/{round}/availability/{physician}/wishes',
    { path: { ...path, physician } },
  );
  return (
    <Loaded of={round}>
      {(it) => <Loaded of={wishes}>{(said) => <Calendar round={it} said={said} />}</Loaded>}
    </Loaded>
  );
}

function Calendar({ round, said }: { round: Shape<'Round'>; said: Shape<'HandedIn'> }) {
  const { t } = useTranslation('duties');
  const path = { ...useRoundPath(), physician: said.physician };
  const [mine, setMine] = useState<Record<string, Wish>>(() => of(said));
  const save = useMutation({
    scope: { id: 'wishes' },
    mutationFn: async (wanted: Record<string, Wish>) => {
      const dates = (wish: Wish) =>
        Object.keys(wanted)
          .filter((day) => wanted[day] === wish)
          .toSorted();
      const address = '/api/v1/counties/{county}/rounds/{round}/availability/{physician}/wishes';
      const json = { preferred: dates('preferred'), undesired: dates('undesired') };
      const { body } = await put(address, { path, json }, version.current);
      version.current = terms(body);
      return body;
    },
    onError: (error) => {
      if (error instanceof Problem) {
        setMine(of(said));
      }
    },
    onSettled: () => forget('/api/v1/counties/{county}/rounds/{round}/availability'),
  });
  const [version] = useState(() => ({ current: terms(said) }));
  const now = useNow();
  const open = round.state === 'COLLECTING' && Date.parse(round.deadline) > now;
  const tap = (day: string) => {
    const wanted = { ...mine, [day]: nextWish(mine[day]) };
    setMine(wanted);
    save.mutate(wanted);
  };
  const warnings = (save.data ?? said).warnings;
  return (
    <div className="mine">
      <Typography.Title level={1}>{t('wish.title')}</Typography.Title>
      <p>{open ? t('wish.how', { deadline: instant(round.deadline) }) : t('wish.over')}</p>
      <p aria-live="polite">
        {save.isPending ? t('wish.saving') : save.isSuccess ? t('wish.saved') : ' '}
      </p>
      <Faults error={save.error} />
      {warnings.length > 0 && (
        <Alert
          type="warning"
          title={t('wish.warnings')}
          description={warnings.map((one) => (
            <div key={one.message}>{one.message}</div>
          ))}
        />
      )}
      {monthsOf(round.period.firstDay, round.period.lastDay).map((month) => (
        <table key={month} className="wish-month">
          <caption>{month}</caption>
          <thead>
            <tr>
              {WEEKDAYS.map((day) => (
                <th key={day} scope="col">
                  {t(`weekdays.${day}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeksOf(month).map((week) => (
              <tr key={week.find((day) => day !== null)}>
                {week.map((day, index) => (
                  <td key={day ?? index}>
                    {day !== null && day >= round.period.firstDay && day <= round.period.lastDay && (
                      <button
                        type="button"
                        className={`wish ${mine[day] ?? ''}`}
                        disabled={!open}
                        aria-label={`${date(day)} ${t(`wish.${mine[day] ?? 'none'}`)}`}
                        onClick={() => tap(day)}
                      >
                        {Number(day.slice(8))}
                        <span aria-hidden>
                          {mine[day] === 'preferred' ? '○' : mine[day] === 'undesired' ? '×' : ' '}
                        </span>
                      </button>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}

function of(said: Shape<'HandedIn'>): Record<string, Wish> {
  return Object.fromEntries([
    ...(said.wishes?.preferred ?? []).map((day) => [day, 'preferred'] as const),
    ...(said.wishes?.undesired ?? []).map((day) => [day, 'undesired'] as const),
  ]);
}

function terms(said: Shape<'HandedIn'>): { ifMatch?: string } {
  return said.wishesWritten === undefined ? {} : { ifMatch: `"${said.wishesWritten.version}"` };
}
