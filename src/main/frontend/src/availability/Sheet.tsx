import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Input, Skeleton } from 'antd';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FileExchange } from '@/exchange/FileExchange';
import { address, get, put } from '@/platform/api/client';
import { forget, useGet } from '@/platform/api/queries';
import { holds, session } from '@/platform/api/session';
import type { Shape } from '@/platform/api/types';
import { date, instant, listed } from '@/platform/format';
import { useNames } from '@/platform/names';
import { useNow } from '@/platform/now';
import { useRoundPath } from '@/platform/place';
import { Faults, Loaded, Stale } from '@/platform/states';
import { Grid } from './Grid';
import { Palette } from './Palette';
import { Person } from './Person';
import { type Code, datesOf, registryPart } from './model';
import { type Conflict, useSaving } from './saving';

const SUBMISSION = '/api/v1/counties/{county}/rounds/{round}/submissions/{hospital}';
const DAY_MILLIS = 86_400_000;

/** A hospital's people by dates, saved as it is painted, and handed in. */
export function Sheet({ round, hospital }: { round: Shape<'Round'>; hospital: string }) {
  const path = { ...useRoundPath(), hospital };
  const names = useNames();
  const submission = useGet(SUBMISSION, { path });
  return (
    <Loaded of={submission}>
      {(whole, etag) =>
        names.physicians.length === 0 ? (
          <Skeleton active />
        ) : (
          <Painted round={round} whole={whole} etag={etag} />
        )
      }
    </Loaded>
  );
}

interface PaintedProps {
  round: Shape<'Round'>;
  whole: Shape<'SubmissionWhole'>;
  etag: string | undefined;
}

function Painted({ round, whole, etag }: PaintedProps) {
  const { t } = useTranslation('availability');
  const path = { ...useRoundPath(), hospital: whole.institution };
  const names = useNames();
  const caller = session.use((state) => state.caller);
  const bureau = holds(caller, ['BUREAU_ADMIN', 'PLANNER']);
  const [reason, setReason] = useState('');
  const [code, setCode] = useState<Code | undefined>('LEAVE');
  const [shown, setShown] = useState<string>();
  const now = useNow();
  const late = Date.parse(round.deadline) <= now || round.state !== 'COLLECTING';
  const open = round.state === 'COLLECTING' || round.state === 'PLANNING';
  const mayWrite =
    open && (bureau ? !late || reason.trim() !== '' : !late && holds(caller, ['HOSPITAL_HR']));
  const dates = useMemo(
    () => datesOf(round.period.firstDay, round.period.lastDay),
    [round.period.firstDay, round.period.lastDay],
  );
  const { physicians } = names;
  const registry = useMemo(
    () => new Map(physicians.map((one) => [one.id, registryPart(one)])),
    [physicians],
  );
  const saving = useSaving(whole.entries, registry, dates, late ? reason.trim() : undefined);
  const { paint } = saving;
  const paintIfOpen = useCallback(
    (ids: string[], days: string[], wanted: Code | undefined) => {
      if (mayWrite) {
        paint(ids, days, wanted);
      }
    },
    [mayWrite, paint],
  );
  const missing = saving.people.filter((one) => !one.submitted);
  const handIn = useMutation({
    mutationFn: async () => {
      // Of those alone of whom nobody has handed in anything by now.
      const { body, etag } = await get(SUBMISSION, { path });
      const physicians = body.missing.map(({ id }) => ({ id }));
      const json = { physicians, ...(late ? { reason: reason.trim() } : {}) };
      return put(SUBMISSION, { path, json }, { ifMatch: etag });
    },
    onSuccess: ({ body }) => {
      saving.replace(body.entries);
      return forget('/api/v1/counties/{county}/rounds/{round}/submissions');
    },
  });
  const person = saving.people.find((one) => one.id === shown);
  return (
    <>
      <div className="bar">
        <Deadline round={round} late={late} bureau={bureau} />
        <output>
          {saving.pending > 0
            ? t('saving')
            : t(saving.faults.length + saving.conflicts.length > 0 ? 'unsaved' : 'saved')}
        </output>
        <span>
          {t('submitted', { count: saving.people.length - missing.length, of: saving.people.length })}
        </span>
        <span className="spread" />
        {mayWrite &&
          (missing.length > 0 ? (
            <Button type="primary" loading={handIn.isPending} onClick={() => handIn.mutate()}>
              {missing.length === saving.people.length
                ? t('handInAll')
                : t('handInRest', { count: missing.length })}
            </Button>
          ) : (
            <b className="complete">✓ {t('complete')}</b>
          ))}
      </div>
      {late && bureau && open && (
        <Input
          className="reason"
          aria-label={t('reason')}
          placeholder={t('reason')}
          maxLength={1000}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      )}
      <Faults error={handIn.error} />
      {saving.conflicts.map((conflict) => (
        <Stale
          key={conflict.physician}
          keepMine={() => saving.settle(conflict, true)}
          takeTheirs={() => saving.settle(conflict, false)}
          theirs={<Both of={conflict} />}
        />
      ))}
      {saving.faults.length > 0 && (
        <Alert
          type="error"
          role="alert"
          title={t('faults')}
          description={
            <ul>
              {saving.faults.map((fault) => (
                <li key={`${fault.name}${fault.message}`}>
                  <b>{fault.name}</b> {listed(fault.days.map(date))} {fault.message}
                </li>
              ))}
            </ul>
          }
        />
      )}
      <Files
        hospital={whole.institution}
        reason={late ? reason.trim() : undefined}
        etag={etag}
        mayWrite={mayWrite && saving.pending === 0}
        taken={async () => {
          const { body } = await get(SUBMISSION, { path });
          saving.replace(body.entries);
          await forget('/api/v1/counties/{county}/rounds/{round}/submissions');
        }}
      />
      <Palette chosen={code} choose={setCode} disabled={!mayWrite} />
      <Grid
        people={saving.people}
        dates={dates}
        code={code}
        choose={setCode}
        paint={paintIfOpen}
        show={setShown}
      />
      {person !== undefined && (
        <Person
          person={person}
          mayWrite={mayWrite}
          close={() => setShown(undefined)}
          change={(said) => saving.write(person.id, said)}
        />
      )}
    </>
  );
}

interface FilesProps {
  hospital: string;
  reason: string | undefined;
  etag: string | undefined;
  mayWrite: boolean;
  taken: () => Promise<void>;
}

/** The same by spreadsheet, for those who may hand in. */
function Files({ hospital, reason, etag, mayWrite, taken }: FilesProps) {
  const { t } = useTranslation('exchange');
  const path = { ...useRoundPath(), hospital };
  const caller = session.use((state) => state.caller);
  if (!holds(caller, ['BUREAU_ADMIN', 'PLANNER', 'HOSPITAL_HR'])) {
    return null;
  }
  const at = address(SUBMISSION, { path });
  return (
    <details className="files">
      <summary>{t('files.title')}</summary>
      <FileExchange
        at={at}
        forms={[
          {
            name: t('files.form'),
            files: [
              { text: t('workbook'), address: `${at}.xlsx` },
              { text: t('csv'), address: `${at}.csv` },
            ],
          },
        ]}
        reason={reason}
        etag={etag}
        mayWrite={mayWrite}
        taken={taken}
      />
    </details>
  );
}

function Deadline({
  round,
  late,
  bureau,
}: {
  round: Shape<'Round'>;
  late: boolean;
  bureau: boolean;
}) {
  const { t } = useTranslation('availability');
  const days = Math.ceil((Date.parse(round.deadline) - useNow()) / DAY_MILLIS);
  return (
    <b className={late || days <= 3 ? 'deadline near' : 'deadline'}>
      {late
        ? t(bureau ? 'deadlinePassedBureau' : 'deadlinePassed', { at: instant(round.deadline) })
        : t('deadline', { at: instant(round.deadline), count: days })}
    </b>
  );
}

/** What each says of the dates on which they differ. */
function Both({ of: { name, days } }: { of: Conflict }) {
  const { t } = useTranslation('availability');
  const word = (code: Code | undefined) =>
    code === undefined ? t('stale.nothing') : t(`meanings.${code}`);
  return (
    <>
      <b>{t('stale.title', { name })}</b>
      {days.length === 0 ? (
        <p>{t('stale.same')}</p>
      ) : (
        <ul>
          {days.map(({ day, theirs, mine }) => (
            <li key={day}>
              {t('stale.day', { date: date(day), theirs: word(theirs), mine: word(mine) })}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
