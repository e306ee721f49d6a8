import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { useMutation, useQueries } from '@tanstack/react-query';
import { Alert, App, Button, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { del, get, put } from '@/platform/api/client';
import { Problem } from '@/platform/api/problem';
import { forget, useGet } from '@/platform/api/queries';
import { holds, session } from '@/platform/api/session';
import type { Shape } from '@/platform/api/types';
import { date, listed, today } from '@/platform/format';
import { useNames } from '@/platform/names';
import { useChoice, useCounty } from '@/platform/place';
import { Faults, Loaded, Stale } from '@/platform/states';
import { Month } from './Month';

const CALENDAR = '/api/v1/counties/{county}/calendar';
const YEAR = '/api/v1/counties/{county}/calendar/years/{year}';
const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

type Days = Shape<'CalendarDays'>;
interface Own {
  holidays: string[];
  makeUpWorkingDays: string[];
}

/** Which days are not worked as their weekday says, of the built-in calendar or the county's own. */
export function Calendar() {
  const { t } = useTranslation('registry');
  const { message } = App.useApp();
  const county = useCounty();
  const caller = session.use((state) => state.caller);
  const mayWrite = holds(caller, ['BUREAU_ADMIN']);
  const [chosen, setChosen] = useChoice('year', today().slice(0, 4));
  const year = Number(chosen);
  const kept = useGet(CALENDAR, { path: { county } }, { refetchOnWindowFocus: false });
  const around = useQueries({
    queries: [year - 1, year, year + 1].map((one) => ({
      queryKey: [YEAR, county, one],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        get(YEAR, { path: { county, year: String(one) } }, { signal }),
    })),
  });
  const shown = around[1]?.data?.body;
  const [mine, setMine] = useState<Own>();
  const [theirs, setTheirs] = useState<{ days: Days; etag: string | undefined }>();
  const builtIn = kept.data?.body.builtIn ?? true;
  const start = (): Own => ({
    holidays: builtIn
      ? around.flatMap((one) => one.data?.body.holidays ?? [])
      : (kept.data?.body.holidays ?? []),
    makeUpWorkingDays: builtIn
      ? around.flatMap((one) => one.data?.body.makeUpWorkingDays ?? [])
      : (kept.data?.body.makeUpWorkingDays ?? []),
  });
  const now: Own = mine ?? {
    holidays: shown?.holidays ?? [],
    makeUpWorkingDays: shown?.makeUpWorkingDays ?? [],
  };
  const settled = async () => {
    setMine(undefined);
    setTheirs(undefined);
    await forget(CALENDAR);
  };
  const faster = async (error: Error) => {
    if (error instanceof Problem && error.isStale) {
      const read = await get(CALENDAR, { path: { county } });
      setTheirs({ days: read.body, etag: read.etag });
    }
  };
  const save = useMutation({
    mutationFn: ({ days, etag }: { days: Own; etag: string | undefined }) =>
      put(CALENDAR, { path: { county }, json: days }, { ifMatch: etag }),
    onSuccess: async () => {
      void message.success(t('calendar.saved'));
      await settled();
    },
    onError: faster,
  });
  const back = useMutation({
    mutationFn: (etag: string | undefined) => del(CALENDAR, { path: { county } }, { ifMatch: etag }),
    onSuccess: settled,
    onError: faster,
  });
  const toggle = (day: string) => {
    const days = mine ?? start();
    const weekend = [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
    const off = days.holidays.includes(day);
    const made = days.makeUpWorkingDays.includes(day);
    setMine({
      holidays: without(days.holidays, day, weekend ? made : !off && !made),
      makeUpWorkingDays: without(days.makeUpWorkingDays, day, weekend && !off && !made),
    });
  };
  return (
    <section aria-label={t('parts.calendar')} className="calendar">
      <div className="bar">
        <Button
          aria-label={t('calendar.before')}
          icon={<LeftOutlined />}
          onClick={() => setChosen(String(year - 1))}
        />
        <strong>{t('calendar.year', { year })}</strong>
        <Button
          aria-label={t('calendar.after')}
          icon={<RightOutlined />}
          onClick={() => setChosen(String(year + 1))}
        />
        <span>{t(builtIn && mine === undefined ? 'calendar.builtIn' : 'calendar.own')}</span>
      </div>
      {shown?.provisional === true && mine === undefined && (
        <Alert type="warning" showIcon title={t('calendar.provisional', { year })} />
      )}
      <p>{t(mayWrite ? 'calendar.how' : 'calendar.legend')}</p>
      <Loaded of={kept}>
        {(_, etag) => (
          <>
            <div className="months">
              {MONTHS.map((month) => (
                <Month
                  key={month}
                  year={year}
                  month={month}
                  holidays={now.holidays}
                  makeUpWorkingDays={now.makeUpWorkingDays}
                  {...(mayWrite && around.every((one) => one.data !== undefined) && { toggle })}
                />
              ))}
            </div>
            {theirs === undefined ? (
              <Faults error={save.error ?? back.error} />
            ) : (
              <Stale
                keepMine={() => mine && save.mutate({ days: mine, etag: theirs.etag })}
                takeTheirs={() => void settled()}
                theirs={<Theirs theirs={theirs.days} mine={mine} />}
              />
            )}
            {mayWrite && (
              <Space className="deeds" wrap>
                <Button
                  type="primary"
                  disabled={mine === undefined}
                  loading={save.isPending}
                  onClick={() => mine && save.mutate({ days: mine, etag })}
                >
                  {t('calendar.save')}
                </Button>
                <Button disabled={mine === undefined} onClick={() => setMine(undefined)}>
                  {t('policy.drop')}
                </Button>
                {!builtIn && (
                  <Button loading={back.isPending} onClick={() => back.mutate(etag)}>
                    {t('calendar.back')}
                  </Button>
                )}
              </Space>
            )}
          </>
        )}
      </Loaded>
      <Closures />
    </section>
  );
}

function without(days: string[], day: string, add: boolean): string[] {
  const rest = days.filter((one) => one !== day);
  return add ? [...rest, day].toSorted() : rest;
}

function Theirs({ theirs, mine }: { theirs: Days; mine: Own | undefined }) {
  const { t } = useTranslation('registry');
  return (
    <ul>
      <li>{t('calendar.theirsOff', { days: only(theirs.holidays, mine?.holidays) })}</li>
      <li>{t('calendar.theirsMade', { days: only(theirs.makeUpWorkingDays, mine?.makeUpWorkingDays) })}</li>
      <li>{t('calendar.mineOff', { days: only(mine?.holidays, theirs.holidays) })}</li>
      <li>{t('calendar.mineMade', { days: only(mine?.makeUpWorkingDays, theirs.makeUpWorkingDays) })}</li>
    </ul>
  );
}

/** The days of one that the other has not. */
function only(one: string[] = [], other: string[] = []): string {
  const days = one.filter((day) => !other.includes(day));
  return listed(days.map((day) => date(day))) || '--';
}

/** When centres are closed though the county works. */
function Closures() {
  const { t } = useTranslation('registry');
  const names = useNames();
  const closures = names.centres
    .filter((one) => one.active)
    .flatMap((one) => (one.closed ?? []).map((range) => ({ ...range, centre: one })))
    .toSorted((one, other) => one.from.localeCompare(other.from));
  return (
    <section aria-labelledby="closures">
      <h2 id="closures">{t('calendar.closures')}</h2>
      {closures.length === 0 ? (
        <p>{t('calendar.noClosures')}</p>
      ) : (
        <ul>
          {closures.map(({ centre, from, to }) => (
            <li key={`${centre.id} ${from}`}>
              {date(from)}～{date(to)}{' '}
              <Link to={`?part=centres&id=${encodeURIComponent(centre.id)}`}>{centre.name ?? centre.id}</Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
