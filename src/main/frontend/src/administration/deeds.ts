import type { Names } from '@/platform/names';

/** What a deed was done to, as the key of a text and what stands in it. */
export interface Told {
  key: string;
  of: Record<string, string>;
}

type Teller = (found: string[], names: Names, named?: string) => Record<string, string>;

const nothing: Teller = () => ({});
const physician: Teller = ([one = ''], names) => ({ name: names.physician(one) });
const centre: Teller = ([one = ''], names) => ({ name: names.centre(one) });
const institution: Teller = ([one = ''], names) => ({ name: names.institution(one) });
const round: Teller = ([one = '']) => ({ round: one });
const physicianOfRound: Teller = ([one = '', other = ''], names) => ({
  round: one,
  name: names.physician(other),
});
const plain: Teller = ([one = '']) => ({ name: one });

/** Addresses below the county or the service, the most particular first. */
const THINGS: [RegExp, string, Teller][] = [
  [/^ledger\/(\d+)\/correct$/, 'correction', plain],
  [/^ledger\/(\d+)$/, 'entry', plain],
  [/^centres\/([^/]+)\/ledger\/confirm$/, 'confirmedByCentre', centre],
  [/^hospitals\/([^/]+)\/ledger\/confirm$/, 'confirmedByHospital', institution],
  [/^hospitals\/([^/]+)\/clinic-slots$/, 'clinicSlots', institution],
  [
    /^centres\/([^/]+)\/slots\/([^/]+)\/[^/]+\/([^/]+)\/[^/]+$/,
    'slotUse',
    ([at = '', from = '', date = ''], names) => ({
      centre: names.centre(at),
      hospital: names.institution(from),
      date,
    }),
  ],
  [/^slots\/allocate$/, 'allocation', nothing],
  [/^slots\/import$/, 'slotFile', nothing],
  [/^slot-policy$/, 'slotPolicy', nothing],
  [/^record-settings$/, 'recordSettings', nothing],
  [/^physicians\/([^/]+)\/promotion$/, 'promotion', physician],
  [/^rounds\/([^/]+)\/carry-over\/([^/]+)$/, 'carryOver', physicianOfRound],
  [/^rounds\/([^/]+)\/availability\/([^/]+)(?:\/wishes)?$/, 'availability', physicianOfRound],
  [
    /^rounds\/([^/]+)\/submissions\/([^/]+)$/,
    'submission',
    ([one = '', other = ''], names) => ({ round: one, name: names.institution(other) }),
  ],
  [
    /^rounds\/([^/]+)\/centres\/([^/]+)\/attendance\/([^/]+)\/[^/]+\/([^/]+)$/,
    'attendance',
    ([, at = '', date = '', who = ''], names) => ({
      centre: names.centre(at),
      date,
      name: names.physician(who),
    }),
  ],
  [/^rounds\/([^/]+)\/published\/(\d+)$/, 'publication', ([one = '', version = '']) => ({ round: one, version })],
  [/^rounds\/([^/]+)\/(?:solve|runs\/.*)$/, 'run', round],
  [/^rounds\/([^/]+)\/(?:draft|drafts)(?:\/.*)?$/, 'draft', round],
  [/^rounds\/([^/]+)\/policy-effect$/, 'policyEffect', round],
  [/^rounds\/([^/]+)\/(?:amend|amendments)(?:\/.*)?$/, 'amendment', round],
  [/^rounds\/([^/]+)\/sweeps(?:\/.*)?$/, 'sweep', round],
  [/^rounds\/([^/]+)\/scenarios(?:\/.*)?$/, 'scenario', round],
  [/^rounds\/([^/]+)\/swaps(?:\/.*)?$/, 'swap', round],
  [/^rounds\/([^/]+)(?:\/(?:plan|close|reopen))?$/, 'round', round],
  [/^physicians\/([^/]+)$/, 'physician', physician],
  [/^centres\/([^/]+)$/, 'centre', centre],
  [/^hospitals\/([^/]+)$/, 'hospital', institution],
  [/^postings\/([^/]+)$/, 'posting', plain],
  [/^tour-plans\/([^/]+)$/, 'tourPlan', ([one = ''], names) => ({ name: names.tour(one) })],
  [/^policy$/, 'policy', nothing],
  [/^calendar$/, 'calendar', nothing],
  [/^travel-times(?:\/.*)?$/, 'travelTimes', nothing],
  [/^registry(?:\/.*)?$/, 'registry', nothing],
  [/^users\/([^/]+)(?:\/.*)?$/, 'user', ([one = ''], _, named) => ({ name: named ?? one })],
  [/^counties\/[^/]+$/, 'county', nothing],
  [/^session$/, 'session', nothing],
  [/^me\/password$/, 'password', nothing],
];

/**
 * The words for an address; undefined where there are none, and the address speaks for itself.
 *
 * @param detail of the entry, as JSON
 */
export function toldOf(thing: string, names: Names, detail = '{}'): Told | undefined {
  const address = thing.replace(/^counties\/[^/]+\//, '').replace(/\?.*$/, '');
  for (const [pattern, key, teller] of THINGS) {
    const found = pattern.exec(address);
    if (found !== null) {
      const parts = found.slice(1).map((part) => decodeURIComponent(part ?? ''));
      const { name } = JSON.parse(detail) as { name?: unknown };
      return { key, of: teller(parts, names, typeof name === 'string' ? name : undefined) };
    }
  }
  return undefined;
}
