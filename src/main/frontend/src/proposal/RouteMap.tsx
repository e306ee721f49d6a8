import type { Names } from '@/platform/names';
import { type OnMap, PlaceMap } from '@/registry/PlaceMap';
import type { Days } from './route';
import type { Question } from './RoutesPage';

/** Each day's way on the map, from the centre and back; villages bear day and place. */
export function RouteMap({ days, question, names }: { days: Days; question: Question; names: Names }) {
  const centre = names.centres.find((one) => one.id === question.centre);
  const start: OnMap[] = centre === undefined ? [] : [{ ...centre, is: 'centre' }];
  const villageOf = (name: string) => question.villages.find((one) => one.name === name);
  const things = days.flatMap((day, row) =>
    day.map((name, at): OnMap => ({
      ...villageOf(name),
      id: name,
      name: `${row + 1}-${at + 1} ${name}`,
      is: 'village',
    })),
  );
  return (
    <PlaceMap
      things={[...start, ...things]}
      ways={days.map((day) => [...start, ...day.map((name) => villageOf(name) ?? {}), ...start])}
    />
  );
}
