import type { Names } from '@/platform/names';
import type { OnMap } from './PlaceMap';

/** What the map shows: all that is not deactivated. */
export function useThings(names: Names): OnMap[] {
  return [
    ...names.hospitals.filter((one) => one.active).map((one) => ({ ...one, is: 'hospital' as const })),
    ...names.centres.filter((one) => one.active).map((one) => ({ ...one, is: 'centre' as const })),
  ];
}
