import { useEffect } from 'react';
import { useParams } from 'react-router';
import { holds, session } from '../api/session';
import { PAGES } from '../pages';

/** Long enough for the page that is looked at to have asked for its own first. */
const SETTLED_MILLIS = 250;

/** Reads ahead what pages of the same round will ask for, while another one is looked at. */
export function useAhead(): void {
  const { county, round } = useParams();
  const caller = session.use((state) => state.caller);
  useEffect(() => {
    if (county === undefined || round === undefined) {
      return undefined;
    }
    const timer = setTimeout(() => {
      for (const { ahead } of PAGES) {
        if (ahead !== undefined && holds(caller, ahead.roles)) {
          // Whoever goes there is told what went wrong.
          ahead.read({ county, round }).catch(() => undefined);
        }
      }
    }, SETTLED_MILLIS);
    return () => clearTimeout(timer);
  }, [county, round, caller]);
}
