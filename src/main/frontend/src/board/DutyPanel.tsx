import { useQuery } from '@tanstack/react-query';
import { Button, Skeleton, Space, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { post } from '@/platform/api/client';
import { useGet } from '@/platform/api/queries';
import { date, instant, listed, number } from '@/platform/format';
import { Failed } from '@/platform/states';
import { type Board, compare, type Duty, type Edit, keyOf, type Priced, seatOf, takerEdit } from './model';
import { PriceByRule, signed, usePrice } from './Price';
import { usePlacePath } from './prices';
import { placeOf, rowOf } from './tours';

interface Props {
  board: Board;
  draft: string;
  edits: Edit[];
  /** Of the draft alone, what is opened has a price. */
  priced: boolean;
  /** What is looked at: a duty, or a place where nobody is. */
  duty: Duty | undefined;
  centre: string;
  on: string;
  fresh: boolean;
  mayEdit: boolean;
  onClose: () => void;
  onStep: (step: Edit[]) => void;
  onHold: () => void;
}

const SHOWN = 12;

/** A duty opened to its reasons: why this person, what each other would cost, what emptiness would. */
export function DutyPanel(props: Props) {
  const { board, draft, edits, duty, centre, on } = props;
  const { t } = useTranslation('board');
  const path = usePlacePath(draft);
  const { name, ...site } = placeOf(board, duty === undefined ? centre : rowOf(duty));
  const question = duty === undefined ? { vacant: { ...site, date: on } } : { duty: seatOf(duty), centres: [] };
  const prices = useQuery({
    queryKey: ['/api/v1/counties/{county}/rounds/{round}/drafts/{draft}/prices', path, edits, question],
    queryFn: async ({ signal }) =>
      (
        await post(
          '/api/v1/counties/{county}/rounds/{round}/drafts/{draft}/prices',
          { path, json: { ...question, edits } },
          { signal },
        )
      ).body,
    staleTime: Infinity,
    enabled: props.priced,
  });
  const person = board.physicians.find((one) => one.id === duty?.physician);
  return (
    <section className="board-panel" aria-label={t('panel.label')}>
      <header>
        <h2>
          {person?.name ?? t('panel.vacant')}
          {duty?.pinned === true && <Tag>{t('pinned')}</Tag>}
        </h2>
        <Button size="small" onClick={props.onClose} aria-label={t('panel.close')}>
          ×
        </Button>
      </header>
      <p>
        {name} · {date(on)}
        {duty !== undefined && ` · ${t(`sessions.${duty.session}`)}`}
        {duty?.mode === 'REMOTE' && ` · ${t('remote.long')}`}
      </p>
      {person !== undefined && (
        <p className="quiet">
          {t(`titles.${person.title}`)} · {t(`specialties.${person.specialty}`, { defaultValue: person.specialty })} ·{' '}
          {person.institutionName}
          {person.targetHalfDays !== undefined &&
            ` · ${t('load.ofTarget', { days: number(person.halfDays / 2, 1), target: number(person.targetHalfDays / 2, 1) })}`}
        </p>
      )}
      {duty !== undefined && <p className="quiet">{t(historyOf(board, duty, props.fresh), { version: board.version })}</p>}
      {duty !== undefined && props.mayEdit && (
        <Space wrap className="panel-actions">
          <Button size="small" disabled={duty.pinned} onClick={props.onHold}>
            {t('act.hold')}
          </Button>
          <Button size="small" disabled={duty.pinned} onClick={() => props.onStep([{ kind: 'clear', ...seatOf(duty) }])}>
            {t('act.clear')}
          </Button>
          <Button size="small" onClick={() => props.onStep([{ kind: 'pin', ...seatOf(duty), pinned: !duty.pinned }])}>
            {t(duty.pinned ? 'act.unpin' : 'act.pin')}
          </Button>
        </Space>
      )}
      <History draft={draft} centre={centre} on={on} />
      {prices.isError && <Failed error={prices.error} again={() => void prices.refetch()} />}
      {props.priced && prices.data === undefined && !prices.isError && <Skeleton active title={false} paragraph={{ rows: 8 }} />}
      {duty?.pinned === true && <p>{t('panel.isPinned')}</p>}
      {prices.data !== undefined && duty?.pinned !== true && (
        <>
          {prices.data.ifEmpty !== undefined && (
            <section>
              <h3>{t('panel.ifEmpty')}</h3>
              <p>
                {prices.data.ifEmpty.coverage > 0
                  ? t('panel.emptyMissing', { days: prices.data.ifEmpty.coverage, soft: signed(prices.data.ifEmpty.soft) })
                  : t('panel.emptyCosts', { soft: signed(prices.data.ifEmpty.soft) })}
              </p>
              <PriceByRule change={prices.data.ifEmpty} />
            </section>
          )}
          <Takers {...props} takers={prices.data.takers} />
        </>
      )}
    </section>
  );
}

function historyOf(board: Board, duty: Duty, fresh: boolean): string {
  if (fresh) {
    return 'panel.isFresh';
  }
  if (board.version === undefined) {
    return 'panel.isDraft';
  }
  return duty.published ? 'panel.isPublished' : 'panel.isChanged';
}

/** How the place came about: who changed it, when and to whom; folded until it is asked for. */
function History({ draft, centre, on }: { draft: string; centre: string; on: string }) {
  const { t } = useTranslation('board');
  const [open, setOpen] = useState(false);
  const path = usePlacePath(draft);
  const history = useGet(
    '/api/v1/counties/{county}/rounds/{round}/drafts/{draft}/history',
    { path, query: { centre, date: on } },
    { enabled: open },
  );
  return (
    <details className="history" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('history.title')}</summary>
      {history.isError && <Failed error={history.error} />}
      {open && history.isPending && <Skeleton active title={false} paragraph={{ rows: 2 }} />}
      <ol>
        {history.data?.body.steps.toReversed().map((step) => (
          <li key={`${step.at}${step.kind}${step.version}`}>
            <b>{t(`history.${step.kind}`, { version: step.version })}</b>{' '}
            {step.duties.length === 0
              ? t('history.nobody')
              : listed(
                  step.duties.map((one) => `${one.name}${one.session === 'FULL_DAY' ? '' : ` ${t(`sessions.${one.session}`)}`}${one.pinned ? ` ${t('pinned')}` : ''}`),
                )}
            <span className="quiet">
              {step.by} · {instant(step.at)}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}

/** Everybody else: the eligible by price, the others with the limit that speaks against them. */
function Takers({ board, takers, duty, mayEdit, onStep }: Props & { takers: Priced[] }) {
  const { t } = useTranslation('board');
  const price = usePrice();
  const people = new Map(board.physicians.map((one) => [one.id, one]));
  const eligible = takers.filter((one) => one.newlyBroken.length === 0).toSorted(compare);
  const others = takers.filter((one) => one.newlyBroken.length > 0);
  const named = (taker: Priced) => people.get(taker.physician)?.name ?? taker.physician;
  return (
    <section>
      <h3>{t(duty === undefined ? 'panel.who' : 'panel.whoElse', { count: eligible.length })}</h3>
      {eligible.length === 0 && <p className="quiet">{t('panel.nobody')}</p>}
      <ul className="limits">
        {eligible.slice(0, SHOWN).map((taker) => (
          <li key={keyOf(taker)} className="taker">
            <details>
              <summary>
                {named(taker)} <abbr>{t(`titles.short.${people.get(taker.physician)?.title ?? 'ATTENDING'}`)}</abbr>
                {taker.session !== 'FULL_DAY' && ` ${t(`sessions.${taker.session}`)}`}
                {taker.mode === 'REMOTE' && ` ${t('remote.long')}`}
                <span className="number">{price(taker.change)}</span>
              </summary>
              <PriceByRule change={taker.change} />
            </details>
            {mayEdit && (duty === undefined || !duty.pinned) && (
              <Button size="small" onClick={() => onStep([takerEdit(taker, duty?.physician)])}>
                {t(duty === undefined ? 'act.assign' : 'act.replace')}
                <span className="sr-only"> {named(taker)}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <details>
          <summary>{t('panel.notPossible', { count: others.length })}</summary>
          <ul className="limits">
            {others.map((taker) => (
              <li key={keyOf(taker)}>
                <b>{named(taker)}</b> {taker.newlyBroken.map((one) => one.message).join(t('comma'))}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
