import { Input, type InputRef, Modal } from 'antd';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate, useParams } from 'react-router';
import { del } from '../api/client';
import { useGet } from '../api/queries';
import { holds, session } from '../api/session';
import { date, quarter } from '../format';
import { type Names, useNames } from '../names';
import { type Found, type Page, PAGES } from '../pages';
import { addressOf } from '../place';
import { choose, current } from '../texts';
import { useOffered } from './commands';
import { datesOf, type Finding, matching } from './finding';
import { usualRound } from './usualRound';

interface Props {
  onClose: () => void;
}

const MANY = 500;

/** Ctrl+K: to a screen, a centre, a physician, a date, a round, or something to do; by keys alone. */
export default function Palette(props: Props) {
  const { county } = useParams();
  return county === undefined ? <Dialog {...props} names={undefined} /> : <WithNames {...props} />;
}

function WithNames(props: Props) {
  return <Dialog {...props} names={useNames()} />;
}

function Dialog({ names, onClose }: Props & { names: Names | undefined }) {
  const { t } = useTranslation('platform');
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const input = useRef<InputRef>(null);
  const findings = useFindings(names, text);
  const found = useMemo(() => matching(findings, text), [findings, text]);
  const place = Math.min(at, found.length - 1);
  useEffect(() => {
    // Browsers of late answer with a promise, which React would call as what ends the effect.
    list.current?.children[place]?.scrollIntoView({ block: 'nearest' });
  }, [place]);

  const take = (finding: Finding | undefined) => {
    if (finding !== undefined) {
      onClose();
      finding.run();
    }
  };
  const keys: Record<string, () => void> = {
    ArrowDown: () => setAt((place + 1) % Math.max(1, found.length)),
    ArrowUp: () => setAt((place - 1 + found.length) % Math.max(1, found.length)),
    Home: () => setAt(0),
    End: () => setAt(found.length - 1),
    Enter: () => take(found[place]),
  };
  const onKey = (event: KeyboardEvent) => {
    const act = keys[event.key];
    if (act !== undefined && !event.nativeEvent.isComposing) {
      event.preventDefault();
      act();
    }
  };
  return (
    <Modal open afterOpenChange={() => input.current?.focus()} onCancel={onClose} footer={null} closable={false} title={t('palette.title')} className="palette" width={560} style={{ top: 72 }}>
      <Input
        ref={input}
        role="combobox"
        aria-expanded
        aria-autocomplete="list"
        aria-controls="palette-found"
        aria-activedescendant={found.length === 0 ? undefined : `palette-${place}`}
        aria-label={t('palette.hint')}
        placeholder={t('palette.hint')}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKey}
      />
      <div id="palette-found" role="listbox" aria-label={t('palette.found')} ref={list}>
        {found.map((finding, index) => (
          // The keys are the combobox's: options take no focus.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus, jsx-a11y/prefer-tag-over-role
          <div
            key={finding.key}
            id={`palette-${index}`}
            role="option"
            aria-selected={index === place}
            onMouseMove={() => setAt(index)}
            onClick={() => take(finding)}
          >
            <span>{finding.text}</span>
            <span className="note">{finding.note}</span>
            <span className="kind">{t(`palette.kinds.${finding.kind}`)}</span>
          </div>
        ))}
      </div>
      <p aria-live="polite" className="note">
        {found.length === 0 ? t('palette.nothing') : t('palette.keys')}
      </p>
    </Modal>
  );
}

/** All that there is to be found; the dates that the text may mean among it. */
function useFindings(names: Names | undefined, text: string): Finding[] {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const { county, round } = useParams();
  const caller = session.use((state) => state.caller);
  const offered = useOffered();
  const counties = useGet('/api/v1/counties', { query: { size: MANY } }).data?.body.items ?? [];
  const path = { county: county ?? '' };
  const read = useGet('/api/v1/counties/{county}/rounds', { path, query: { size: MANY } }, { enabled: county !== undefined });
  const rounds = read.data?.body.items ?? [];
  const here = round ?? usualRound(rounds, caller);
  const permitted = PAGES.filter((page) => holds(caller, page.roles))
    .filter((page) => page.scope !== 'round' || here !== undefined)
    .filter((page) => page.scope === 'everywhere' || county !== undefined);
  const finder = (what: Found) => permitted.find((page) => page.finds?.[what] !== undefined);
  const to = (page: Page, query = '', of = here) => () => void navigate(`${addressOf(page, county, of)}${query}`);
  const placed = (kind: 'centre' | 'physician', id: string, name: string, note: string): Finding[] => {
    const page = finder(kind);
    return page === undefined
      ? []
      : [{ key: `${kind}/${id}`, kind, text: name, note, run: to(page, page.finds?.[kind]?.(name)) }];
  };
  const calendar = finder('date');
  return [
    ...permitted
      .filter((page) => page.item !== undefined)
      .map((page): Finding => {
        return { key: `screen/${page.path}`, kind: 'screen', text: t(page.item?.text ?? 'platform:untitled'), note: '', run: to(page) };
      }),
    ...offered.map((command): Finding => ({ key: `action/${command.text}`, kind: 'action', note: '', ...command })),
    ...usual(t, (address) => void navigate(address)),
    ...(calendar === undefined
      ? []
      : datesOf(text, rounds.map((one) => one.period)).map((day): Finding => {
          const of = rounds.find(({ period }) => period.firstDay <= day && day <= period.lastDay);
          return { key: `date/${day}`, kind: 'date', text: date(day), note: of?.name ?? '', run: to(calendar, calendar.finds?.date?.(day), of?.id) };
        })),
    ...(names?.centres ?? []).flatMap((one) => placed('centre', one.id, one.name ?? one.id, '')),
    ...(names?.physicians ?? []).flatMap((one) => placed('physician', one.id, one.name ?? one.id, names?.institution(one.institution) ?? '')),
    ...rounds.map((one): Finding => {
      const address = round === undefined ? `/counties/${county}/rounds/${one.id}` : pathname.replace(`/rounds/${round}`, `/rounds/${one.id}`);
      return { key: `round/${one.id}`, kind: 'round', text: one.name ?? quarter(one.period.firstDay), note: '', run: () => void navigate(address) };
    }),
    ...counties
      .filter((one) => one.id !== county)
      .map((one): Finding => ({ key: `county/${one.id}`, kind: 'county', text: one.name, note: '', run: () => void navigate(`/counties/${one.id}`) })),
  ];
}

/** What can be done on every page. */
function usual(t: (key: string) => string, go: (address: string) => void): Finding[] {
  const [other, name] = current() === 'en' ? (['zh-CN', '简体中文'] as const) : (['en', 'English'] as const);
  return [
    action('password', t('platform:frame.changePassword'), () => go('/password')),
    action('language', name, () => void choose(other)),
    action('out', t('platform:frame.signOut'), () => void del('/api/v1/session', {}).finally(() => window.location.assign('/page/'))),
  ];
}

function action(key: string, text: string, run: () => void): Finding {
  return { key: `action/${key}`, kind: 'action', text, note: '', run };
}
