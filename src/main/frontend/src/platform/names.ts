import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { allOf } from './api/all';
import { holds, session } from './api/session';
import type { Role, Shape } from './api/types';
import { useCounty } from './place';

const STALE_MILLIS = 60_000;
const SEES_PHYSICIANS: readonly Role[] = [
  'BUREAU_ADMIN',
  'PLANNER',
  'HOSPITAL_HR',
  'PHYSICIAN',
  'PROVINCE',
  'AUDITOR',
];

/** Who and what the registry knows, as far as the caller sees it; an id where no name is known. */
export interface Names {
  physicians: Shape<'KeptPhysician'>[];
  centres: Shape<'KeptCentre'>[];
  hospitals: Shape<'KeptHospital'>[];
  physician: (id: string) => string;
  centre: (id: string) => string;
  /** Of a hospital, or of a centre that employs. */
  institution: (id: string) => string;
  tour: (id: string) => string;
}

type Named = { id: string; name?: string };

/** The registry's names, and before them those that an answer brings of whom it mentions. */
export function useNames(more?: Shape<'RosterNames'>): Names {
  const county = useCounty();
  const caller = session.use((state) => state.caller);
  const seesPhysicians = holds(caller, SEES_PHYSICIANS);
  const physicians = useAll<Shape<'KeptPhysician'>>('physicians', county, seesPhysicians) ?? [];
  const centres = useAll<Shape<'KeptCentre'>>('centres', county, true) ?? [];
  const hospitals = useAll<Shape<'KeptHospital'>>('hospitals', county, seesPhysicians) ?? [];
  const tours = useAll<Shape<'KeptTourPlan'>>('tour-plans', county, true) ?? [];
  const plans = named(tours);
  const people = named(physicians);
  const places = named(centres);
  const houses = named([...centres, ...hospitals]);
  return {
    physicians,
    centres,
    hospitals,
    physician: (id) => more?.physicians[id]?.name ?? people.get(id) ?? id,
    centre: (id) => more?.centres[id] ?? places.get(id) ?? id,
    institution: (id) => more?.institutions[id] ?? houses.get(id) ?? id,
    tour: (id) => more?.tours?.[id] ?? plans.get(id) ?? id,
  };
}

function named(things: Named[]): Map<string, string> {
  return new Map(things.flatMap(({ id, name }) => (name === undefined ? [] : [[id, name]])));
}

/** All pages of a list of the registry. */
function useAll<T>(kind: 'physicians' | 'centres' | 'hospitals' | 'tour-plans', county: string, enabled: boolean) {
  const path = `/api/v1/counties/{county}/${kind}` as const;
  return useQuery({
    queryKey: [path, county, 'all'],
    enabled,
    staleTime: STALE_MILLIS,
    queryFn: ({ signal }) => allOf<T>(path, { county }, signal),
  }).data;
}

interface Held {
  session: Shape<'Session'>;
  mode?: Shape<'Mode'> | undefined;
  tour?: string | undefined;
}

/** How a duty is held: its session, and that it is remote; or on which tour. */
export function useHow(names: Names): (duty: Held) => string {
  const { t } = useTranslation('platform');
  return ({ session: at, mode, tour }) => {
    if (tour !== undefined) {
      return t('onTour', { name: names.tour(tour) });
    }
    return mode === 'REMOTE' ? `${t(`sessions.${at}`)} · ${t('remote')}` : t(`sessions.${at}`);
  };
}

/** What a rule is called, by its id. */
export function useRuleName(): (id: string) => string {
  const { t } = useTranslation('rules');
  return (id) => t(`${id}.name`);
}
