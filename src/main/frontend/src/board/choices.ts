import { useChoice } from '@/platform/place';
import type { Span, View } from './model';

/** What is chosen on the board, kept in the address. */
export function useBoardChoices() {
  const [view, setView] = useChoice('view', 'centres');
  const [span, setSpan] = useChoice('span', 'month');
  const [at, setAt] = useChoice('at');
  const [hospital, setHospital] = useChoice('hospital');
  const [title, setTitle] = useChoice('title');
  const [specialty, setSpecialty] = useChoice('specialty');
  const [gaps, setGaps] = useChoice('gaps');
  const [search, setSearch] = useChoice('q');
  const [zoom, setZoom] = useChoice('zoom', 'm');
  const [open, setOpen] = useChoice('open');
  const [version, setVersion] = useChoice('version');
  return {
    view: VIEWS.find((one) => one === view) ?? 'centres',
    setView: setView as (view: View) => void,
    span: SPANS.find((one) => one === span) ?? 'month',
    setSpan: setSpan as (span: Span) => void,
    at,
    setAt,
    hospital,
    setHospital,
    title,
    setTitle,
    specialty,
    setSpecialty,
    gapsOnly: gaps === 'only',
    setGapsOnly: (only: boolean) => setGaps(only ? 'only' : ''),
    search,
    setSearch,
    zoom,
    setZoom,
    /** What the panel shows: `missing`, or centre, date and, of a duty, session and physician. */
    open,
    setOpen,
    /** The published version that is shown; blank for the draft. */
    version,
    setVersion,
  };
}

const VIEWS: View[] = ['centres', 'physicians', 'hospitals'];
const SPANS: Span[] = ['week', 'month', 'quarter'];

export type BoardChoices = ReturnType<typeof useBoardChoices>;
