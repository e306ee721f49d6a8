import { useCallback, useEffect, useRef, useState } from 'react';
import { get, put } from '@/platform/api/client';
import { Problem } from '@/platform/api/problem';
import { forget } from '@/platform/api/queries';
import type { Shape } from '@/platform/api/types';
import { useRoundPath } from '@/platform/place';
import { type Code, type Codes, codesOf, faultyDates, holding, painted, type Said, toSend } from './model';

type HandedIn = Shape<'HandedIn'>;
const ONE = '/api/v1/counties/{county}/rounds/{round}/availability/{physician}';
const CALM_MILLIS = 600;
/** There was nothing to name in If-Match yet, and now there is. */
const WRITTEN_MEANWHILE = 428;

export interface PersonRow {
  id: string;
  name: string;
  submitted: boolean;
  said: Said;
  codes: Codes;
  /** What the physician wishes themselves; it goes before the employer's. */
  wishes: Codes;
  /** What is wrong or worth a look on a date, in words. */
  marks: Readonly<Record<string, string>>;
  /** What is worth a look and lies on no one date, in words. */
  remarks: readonly string[];
}

export interface Fault {
  physician: string;
  name: string;
  days: string[];
  message: string;
}

/** Somebody else wrote for the same physician first. */
export interface Conflict {
  physician: string;
  name: string;
  theirs: HandedIn;
  /** By date: what they say, and what is painted here. */
  days: { day: string; theirs: Code | undefined; mine: Code | undefined }[];
}

/**
 * The rows of a hospital's people, and their saving: what was painted is sent a moment later, one
 * physician after the other, and what the service finds wrong stands at its dates.
 */
export function useSaving(
  entries: HandedIn[],
  registry: Map<string, Said | undefined>,
  dates: string[],
  reason: string | undefined,
) {
  const path = useRoundPath();
  const [people, setPeople] = useState(() =>
    entries.map((entry) => rowOf(entry, registry.get(entry.physician), dates)),
  );
  const [faults, setFaults] = useState<Fault[]>([]);
  const [conflicts, setConflicts] = useState<Conflict[]>([]);
  const [pending, setPending] = useState(0);
  const rows = useRef(people);
  const kept = useRef(new Map(entries.map((entry) => [entry.physician, entry])));
  const timers = useRef(new Map<string, ReturnType<typeof setTimeout>>());
  const queue = useRef(Promise.resolve());
  const terms = useRef({ path, reason });
  useEffect(() => {
    terms.current = { path, reason };
  });

  const update = useCallback((change: (row: PersonRow) => PersonRow) => {
    rows.current = rows.current.map(change);
    setPeople(rows.current);
  }, []);

  const send = useCallback(
    async (id: string) => {
      const row = rows.current.find((one) => one.id === id);
      const before = kept.current.get(id);
      if (row === undefined || before === undefined) {
        return;
      }
      const sent = toSend(row.said, before.availability, registry.get(id));
      try {
        const { body } = await put(
          ONE,
          {
            path: { ...terms.current.path, physician: id },
            json: {
              ...sent,
              ...(terms.current.reason === undefined ? {} : { reason: terms.current.reason }),
            },
          },
          before.availabilityWritten === undefined
            ? {}
            : { ifMatch: `"${before.availabilityWritten.version}"` },
        );
        kept.current.set(id, body);
        const marks = marksOf(body.warnings, row.said, dates);
        setFaults((all) => all.filter((fault) => fault.physician !== id));
        const remarks = remarksOf(body.warnings, row.said, dates);
        update((one) => (one.id === id ? { ...one, submitted: body.submitted, marks, remarks } : one));
      } catch (failure) {
        if (failure instanceof Problem && (failure.isStale || failure.status === WRITTEN_MEANWHILE)) {
          const { body: theirs } = await get(ONE, {
            path: { ...terms.current.path, physician: id },
          });
          const days = differing(theirs, row, registry.get(id), dates);
          const conflict = { physician: id, name: row.name, theirs, days };
          setConflicts((all) => [...all.filter((one) => one.physician !== id), conflict]);
          return;
        }
        const found =
          failure instanceof Problem && failure.errors.length > 0
            ? failure.errors
            : [{ pointer: '', message: failure instanceof Error ? failure.message : '', code: '' }];
        setFaults((all) => [
          ...all.filter((fault) => fault.physician !== id),
          ...found.map((one) => ({
            physician: id,
            name: row.name,
            days: faultyDates(sent, one.pointer, dates),
            message: one.message,
          })),
        ]);
        const marks = marksOf(found, sent, dates);
        update((one) => (one.id === id ? { ...one, marks } : one));
      }
    },
    [dates, registry, update],
  );

  const later = useCallback(
    (id: string) => {
      const waiting = timers.current.get(id);
      if (waiting === undefined) {
        setPending((count) => count + 1);
      } else {
        clearTimeout(waiting);
      }
      timers.current.set(
        id,
        setTimeout(() => {
          timers.current.delete(id);
          queue.current = queue.current
            .then(() => send(id))
            .finally(() => {
              setPending((count) => count - 1);
              void forget('/api/v1/counties/{county}/rounds/{round}/submissions');
            });
        }, CALM_MILLIS),
      );
    },
    [send],
  );

  const write = useCallback(
    (id: string, said: Said) => {
      update((row) => (row.id === id ? { ...row, said, codes: codesOf(said, dates) } : row));
      later(id);
    },
    [dates, later, update],
  );

  const paint = useCallback(
    (ids: string[], days: string[], code: Code | undefined) => {
      for (const id of ids) {
        const row = rows.current.find((one) => one.id === id);
        if (row === undefined) {
          continue;
        }
        const { ...codes }: Record<string, Code> = row.codes;
        for (const day of days) {
          if (code === undefined) {
            delete codes[day];
          } else {
            codes[day] = code;
          }
        }
        const said = painted(row.said, row.codes, codes, dates);
        if (said !== row.said && JSON.stringify(said) !== JSON.stringify(row.said)) {
          write(id, said);
        }
      }
    },
    [dates, write],
  );

  const replace = useCallback(
    (all: HandedIn[]) => {
      kept.current = new Map(all.map((entry) => [entry.physician, entry]));
      rows.current = all.map((entry) => rowOf(entry, registry.get(entry.physician), dates));
      setPeople(rows.current);
    },
    [dates, registry],
  );

  const settle = useCallback(
    ({ physician, theirs }: Conflict, keepMine: boolean) => {
      kept.current.set(physician, theirs);
      setConflicts((all) => all.filter((one) => one.physician !== physician));
      if (keepMine) {
        later(physician);
      } else {
        update((row) =>
          row.id === physician ? rowOf(theirs, registry.get(physician), dates) : row,
        );
      }
    },
    [dates, later, registry, update],
  );

  return { people, faults, conflicts, pending, paint, write, replace, settle };
}

function differing(
  theirs: HandedIn,
  row: PersonRow,
  registry: Said | undefined,
  dates: string[],
): Conflict['days'] {
  const codes = rowOf(theirs, registry, dates).codes;
  return dates
    .filter((day) => codes[day] !== row.codes[day])
    .map((day) => ({ day, theirs: codes[day], mine: row.codes[day] }));
}

function rowOf(entry: HandedIn, registry: Said | undefined, dates: string[]): PersonRow {
  const said = holding(entry.availability, registry);
  return {
    id: entry.physician,
    name: entry.name ?? entry.physician,
    submitted: entry.submitted,
    said,
    codes: codesOf(said, dates),
    wishes: codesOf(entry.wishes ?? {}, dates),
    marks: marksOf(entry.warnings, said, dates),
    remarks: remarksOf(entry.warnings, said, dates),
  };
}

function marksOf(
  found: { pointer?: string; message: string }[],
  said: Said,
  dates: string[],
): Record<string, string> {
  return Object.fromEntries(
    found.flatMap((one) => faultyDates(said, one.pointer, dates).map((day) => [day, one.message])),
  );
}

function remarksOf(found: { pointer?: string; message: string }[], said: Said, dates: string[]): string[] {
  return found.filter((one) => faultyDates(said, one.pointer, dates).length === 0).map((one) => one.message);
}
