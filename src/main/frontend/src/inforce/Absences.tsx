import { useMutation } from '@tanstack/react-query';
import { Button, Result } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { newKey, post } from '@/platform/api/client';
import { forget, useGet } from '@/platform/api/queries';
import { holds, session } from '@/platform/api/session';
import type { Shape } from '@/platform/api/types';
import { date, today } from '@/platform/format';
import { useNames } from '@/platform/names';
import { useRoundPath } from '@/platform/place';
import { Faults, Loaded, Nothing } from '@/platform/states';
import { isNotPublished } from './published';
import { Price } from './Price';
import { dutyKey } from './choices';

/** Absences whose weeks lack days still, each with who may make up for it. */
export function Absences() {
  const { t } = useTranslation('inforce');
  const path = useRoundPath();
  const names = useNames();
  const caller = session.use((state) => state.caller);
  const absences = useGet('/api/v1/counties/{county}/rounds/{round}/absences', { path });
  const accept = useMutation({
    mutationFn: ({ centre, date: on, session: at, physician }: Shape<'Duty'>) =>
      post(
        '/api/v1/counties/{county}/rounds/{round}/amend',
        {
          path,
          json: {
            from: today(),
            repair: 'NOTHING',
            edits: [{ kind: 'assign', centre, date: on, session: at, physician }],
          },
        },
        { idempotencyKey: newKey() },
      ),
    onSuccess: () => forget('/api/v1/counties/{county}/rounds'),
  });
  if (isNotPublished(absences.error)) {
    return <Nothing text={t('attend.notYet')} />;
  }
  if (accept.isSuccess) {
    return (
      <Result
        status="success"
        title={t('absences.drafted')}
        extra={<Link to="../publish">{t('stepIn.toGate')}</Link>}
      />
    );
  }
  return (
    <>
      <p>{t('absences.explanation')}</p>
      <Loaded
        of={absences}
        isEmpty={(it: Shape<'AbsenceList'>) => it.items.length === 0}
        empty={<Nothing text={t('absences.none')} />}
      >
        {(list) => (
          <ul className="swaps">
            {list.items.map(({ duty, week, proposals }) => (
              <li key={dutyKey(duty)}>
                <p>
                  <b>{names.physician(duty.physician)}</b> {date(duty.date)} {names.centre(duty.centre)} ·{' '}
                  <b className="short">{t('gate.missing', { count: week.missing })}</b>
                </p>
                {proposals.length === 0 && <p>{t('absences.nobody')}</p>}
                <ul>
                  {proposals.map((one) => (
                    <li key={dutyKey(one.duty)}>
                      {date(one.duty.date)} <b>{names.physician(one.duty.physician)}</b>{' '}
                      <Price change={one.change} />{' '}
                      {holds(caller, ['BUREAU_ADMIN', 'PLANNER']) && (
                        <Button
                          size="small"
                          loading={accept.isPending}
                          onClick={() => accept.mutate(one.duty)}
                        >
                          {t('absences.accept')}
                        </Button>
                      )}
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      <Faults error={accept.error} />
    </>
  );
}
