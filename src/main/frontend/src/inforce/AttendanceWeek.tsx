import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Segmented, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { put } from '@/platform/api/client';
import { forget, useGet } from '@/platform/api/queries';
import { holds, session } from '@/platform/api/session';
import type { Shape } from '@/platform/api/types';
import { date, plusDays, today } from '@/platform/format';
import { type Names, useHow, useNames } from '@/platform/names';
import { useRoundPath } from '@/platform/place';
import { Faults, Loaded, Nothing } from '@/platform/states';
import { isNotPublished } from './published';

type Duty = Shape<'AttendedDuty'>;
interface Record {
  duty: Duty;
  state: Shape<'AttendanceState'>;
  substitute?: string;
}

const STATES = ['ATTENDED', 'ABSENT', 'SUBSTITUTED'] as const;

/** A centre's week: one tap where all came, one for each who did not. */
export function AttendanceWeek({ centre, week }: { centre: string; week: string }) {
  const { t } = useTranslation('inforce');
  const path = { ...useRoundPath(), centre };
  const { county, round } = path;
  const caller = session.use((state) => state.caller);
  const roster = useGet('/api/v1/counties/{county}/rounds/{round}/published', { path: { county, round } });
  const names = useNames(roster.data?.body.names);
  const attendance = useGet(
    '/api/v1/counties/{county}/rounds/{round}/centres/{centre}/attendance',
    { path, query: { from: week, to: plusDays(week, 6) } },
  );
  const record = useMutation({
    mutationFn: async (records: Record[]) => {
      let last;
      for (const { duty, state, substitute } of records) {
        const { date: on, session: at, physician } = duty;
        last = await put(
          '/api/v1/counties/{county}/rounds/{round}/centres/{centre}/attendance/{date}/{session}/{physician}',
          {
            path: { ...path, date: on, session: at, physician },
            json: { state, ...(substitute === undefined ? {} : { substitute }) },
          },
          duty.version === 0 ? {} : { ifMatch: `"${duty.version}"` },
        );
      }
      return last?.body;
    },
    onSettled: () => forget('/api/v1/counties/{county}/rounds/{round}/centres'),
  });
  const mayRecord = holds(caller, ['CENTRE', 'BUREAU_ADMIN', 'PLANNER']);
  if (isNotPublished(attendance.error)) {
    return <Nothing text={t('attend.notYet')} />;
  }
  return (
    <Loaded
      of={attendance}
      isEmpty={(it: Shape<'AttendanceList'>) => it.items.length === 0}
      empty={<Nothing text={t('attend.none')} />}
    >
      {(list) => {
        const open = list.items.filter((duty) => duty.state === 'PLANNED' && duty.date <= today());
        const missing = record.data?.week.missing ?? 0;
        return (
          <>
            {mayRecord && open.length > 0 && (
              <Button
                type="primary"
                size="large"
                className="big"
                loading={record.isPending}
                onClick={() => record.mutate(open.map((duty) => ({ duty, state: 'ATTENDED' })))}
              >
                {t('attend.all', { count: open.length })}
              </Button>
            )}
            {missing > 0 && <Alert type="warning" showIcon title={t('attend.missing', { count: missing })} />}
            <Faults error={record.error} />
            <ul className="days">
              {list.items.map((duty) => (
                <Day
                  key={`${duty.date}${duty.session}${duty.physician}`}
                  duty={duty}
                  names={names}
                  record={mayRecord && duty.date <= today() ? (one) => record.mutate([one]) : undefined}
                />
              ))}
            </ul>
          </>
        );
      }}
    </Loaded>
  );
}

function Day({
  duty,
  names,
  record,
}: {
  duty: Duty;
  names: Names;
  record: ((one: Record) => void) | undefined;
}) {
  const { t } = useTranslation('inforce');
  const how = useHow(names);
  const [asking, setAsking] = useState(false);
  const roster = useGet('/api/v1/counties/{county}/rounds/{round}/published', { path: useRoundPath() });
  const others = (roster.data?.body.physicians ?? []).filter((one) => one.id !== duty.physician);
  return (
    <li className={`day ${duty.state.toLowerCase()}`}>
      <div>
        <b>{date(duty.date)}</b> {how(duty)}
        <div className="name">{names.physician(duty.physician)}</div>
        <small>
          {t(`attend.states.${duty.state}`)}
          {duty.substitute !== undefined && ` ${names.physician(duty.substitute)}`}
        </small>
      </div>
      {record === undefined ? (
        duty.date > today() && <small>{t('attend.later')}</small>
      ) : (
        <Segmented
          size="large"
          aria-label={t('attend.of', { name: names.physician(duty.physician), date: duty.date })}
          value={asking ? 'SUBSTITUTED' : duty.state}
          onChange={(state) => {
            setAsking(state === 'SUBSTITUTED');
            if (state !== 'SUBSTITUTED') {
              record({ duty, state: state as Shape<'AttendanceState'> });
            }
          }}
          options={STATES.map((value) => ({ value, label: t(`attend.deeds.${value}`) }))}
        />
      )}
      {asking && record !== undefined && (
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          aria-label={t('attend.substitute')}
          placeholder={t('attend.substitute')}
          className="who"
          options={others.map((one) => ({ value: one.id, label: one.name ?? one.id }))}
          onChange={(substitute: string) => {
            setAsking(false);
            record({ duty, state: 'SUBSTITUTED', substitute });
          }}
        />
      )}
    </li>
  );
}
