import { QuestionCircleOutlined, RedoOutlined, UndoOutlined, UploadOutlined, WarningFilled } from '@ant-design/icons';
import { Alert, Button, Space } from 'antd';
import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FileLinks } from '@/exchange/FileLinks';
import { useRosterFiles } from '@/exchange/offered';
import { number } from '@/platform/format';
import { type Command, useCommands } from '@/platform/frame/commands';
import { Faults } from '@/platform/states';
import { BoardFile } from './BoardFile';
import { BoardGrid } from './BoardGrid';
import { BoardPrint } from './BoardPrint';
import { useBoardChoices } from './choices';
import { DutyPanel } from './DutyPanel';
import type { Edits, Verdict } from './edits';
import { type Act, actOf } from './keys';
import { KeysHelp } from './KeysHelp';
import { MissingPanel } from './MissingPanel';
import {
  type Board,
  type Column,
  columnsOf,
  type Duty,
  type Edit,
  keyOf,
  type Row,
  rowsOf,
  type Seat,
  seatOf,
  targetsOf,
} from './model';
import { usePrice } from './Price';
import { usePrices, useSight } from './prices';
import { type Lit, useMoment, useScene } from './scene';
import { StaleDraft } from './StaleDraft';
import { Toolbar } from './Toolbar';
import { widthFor } from './widths';

interface Props {
  board: Board;
  /** The version that holds, where one was published. */
  latest: number | undefined;
  /** As it was last saved. */
  saved: Board;
  /** Where somebody was faster: what they saved. */
  theirs: Board | undefined;
  edits: Edits;
  mayEdit: boolean;
}

const WIDTHS: Record<string, number> = { s: 88, m: 108, l: 148 };
const MISSING = 'missing';

export function BoardView({ board, saved, latest, theirs, edits, mayEdit }: Props) {
  const { t } = useTranslation('board');
  const price = usePrice();
  const choices = useBoardChoices();
  const files = useRosterFiles();
  const { view, span, at, hospital, title, specialty, gapsOnly, search } = choices;
  const [held, setHeld] = useState<Seat>();
  const [help, setHelp] = useState(false);
  const [fileOpen, setFileOpen] = useState(false);
  const [said, setSaid] = useState('');
  const [lit, setLit] = useState<Lit>();
  const [refused, setRefused] = useState<Verdict>();

  const columns = useMemo(() => columnsOf(board, span, at), [board, span, at]);
  const [active, setActiveCell] = useState(() => ({ row: 0, column: columnOf(columns, at, board.today) }));
  const [shownAt, setShownAt] = useState(at);
  if (shownAt !== at) {
    setShownAt(at);
    setActiveCell({ row: active.row, column: columnOf(columns, at, board.today) });
  }
  const rows = useMemo(
    () => rowsOf(board, view, { hospital, title, specialty, gapsOnly, search }),
    [board, view, hospital, title, specialty, gapsOnly, search],
  );
  const { sight, look, onSeen } = useSight(rows, columns, held !== undefined);
  const { prices, error: unpriced, ask } = usePrices(edits.draft, edits.edits, board, view, held, sight);
  const targets = useMemo(
    () => (held === undefined || prices === undefined ? undefined : targetsOf(board, prices, held, view)),
    [board, prices, held, view],
  );
  const scene = useScene(board, saved, view, mayEdit);
  const moment = useMoment(held, choices.open, targets, lit);
  const least = (WIDTHS[choices.zoom] ?? 108) + (view === 'physicians' ? 24 : 0);
  const width = useMemo(() => widthFor(board, view, least, scene), [board, view, least, scene]);
  const legal =
    targets && [...targets.values()].filter((one) => one[0]?.priced.newlyBroken.length === 0).length;
  const dayTotals = useMemo(() => totalsOf(rows), [rows]);

  const setActive = useCallback((row: number, column: number) => setActiveCell({ row, column }), []);
  const place = {
    row: Math.min(active.row, Math.max(0, rows.length - 1)),
    column: Math.min(active.column, Math.max(0, columns.length - 1)),
  };
  const letGo = () => setHeld(undefined);

  const take = async (step: Edit[]): Promise<boolean> => {
    setRefused(undefined);
    setHeld(undefined);
    edits.saved.reset();
    const verdict = await edits.tried.mutateAsync(step).catch(() => undefined);
    if (verdict?.accepted === true) {
      setSaid(t('said.done', { price: price(verdict.change) }));
    } else if (verdict !== undefined) {
      setRefused(verdict);
      setSaid(t('said.refused'));
    }
    return verdict?.accepted === true;
  };

  /** A step taken back or again: what was said of the one before is over. */
  const step = (taken: () => void) => {
    setRefused(undefined);
    setSaid('');
    edits.tried.reset();
    taken();
  };

  const hold = (duty: Seat) => {
    ask(seatOf(duty), look());
    setHeld(seatOf(duty));
    setSaid(t('said.held', { name: nameOf(board, duty.physician) }));
  };

  const drop = (row: Row, column: Column) => {
    if (column.kind !== 'day' || held === undefined) {
      return;
    }
    const target = targets?.get(`${row.id}|${column.date}`)?.[0];
    if (target === undefined) {
      setSaid(t(targets === undefined ? 'said.pricing' : 'said.nowhere'));
    } else if (target.priced.newlyBroken.length > 0) {
      setRefused({ accepted: false, change: target.priced.change, newlyBroken: target.priced.newlyBroken, refusals: [] });
      setSaid(target.priced.newlyBroken.map((one) => one.message).join(t('comma')));
    } else {
      choices.setOpen('');
      void take(target.step);
    }
  };

  const open = (row: Row, column: Column, duty: Duty | undefined) => {
    if (duty !== undefined) {
      choices.setOpen(keyOf(duty));
    } else if (column.kind === 'week' && row.gapWeeks.has(column.monday)) {
      choices.setOpen(MISSING);
    } else if (column.kind === 'day' && row.open !== undefined && row.open[column.index] !== '0') {
      choices.setOpen(`${row.id}|${column.date}`);
    }
  };

  const go = (centre: string, on: string) => {
    if (span !== 'quarter') {
      choices.setAt(on);
    }
    const row = rows.findIndex((one) => one.id === centre);
    setActiveCell({ row: Math.max(0, row), column: columnOf(columnsOf(board, span, on), on, on) });
  };

  const onKey = (event: KeyboardEvent) => {
    const row = rows[place.row];
    const column = columns[place.column];
    if (row === undefined || column === undefined || event.target !== event.currentTarget) {
      return;
    }
    const duties = column.kind === 'day' ? (row.duties.get(column.date) ?? []) : [];
    const opened = duties.find((duty) => keyOf(duty) === choices.open) ?? duties[0];
    const act = actOf(event, place, { rows: rows.length, columns: columns.length });
    if (act === undefined) {
      return;
    }
    event.preventDefault();
    if (typeof act === 'object') {
      setActiveCell(act);
      return;
    }
    const acts: Record<Act, () => void> = {
      enter: () => (held === undefined ? open(row, column, opened) : drop(row, column)),
      space: () => {
        const here = duties.findIndex((duty) => held !== undefined && keyOf(duty) === keyOf(held));
        const next = duties.slice(here + 1).find((duty) => !duty.pinned);
        if (held !== undefined && here < 0) {
          drop(row, column);
        } else if (next !== undefined && mayEdit) {
          hold(next);
        } else {
          letGo();
        }
      },
      escape: () => {
        if (held === undefined) {
          choices.setOpen('');
        } else {
          setSaid(t('said.back'));
        }
        letGo();
        setRefused(undefined);
      },
      pin: () => mayEdit && opened !== undefined && void take([{ kind: 'pin', ...seatOf(opened), pinned: !opened.pinned }]),
      clear: () => mayEdit && opened !== undefined && void take([{ kind: 'clear', ...seatOf(opened) }]),
      undo: () => step(edits.undo),
      redo: () => step(edits.redo),
      help: () => setHelp(true),
      search: () => document.querySelector<HTMLInputElement>('#board-search')?.focus(),
    };
    acts[act]();
  };

  useCommands('board', useBoardCommands(edits, mayEdit, step, () => setHelp(true), () => choices.setOpen(MISSING)));

  const [centre = '', on = '', sitting, physician] = choices.open.split('|');
  const openDuty = physician === undefined ? undefined : board.duties.find((duty) => keyOf(duty) === choices.open);
  const isPanelOpen = choices.open !== '' && choices.open !== MISSING && (sitting === undefined || openDuty !== undefined);
  return (
    <section className={`board${choices.version === '' ? '' : ' of-version'}`} aria-label={t('item')}>
      <div className="board-line">
        <Score board={board} saved={saved} onMissing={() => choices.setOpen(MISSING)} />
        <Space wrap>
          {mayEdit && (
            <>
              <Button size="small" icon={<UndoOutlined />} disabled={!edits.canUndo} onClick={() => step(edits.undo)}>
                {t('act.undo')}
              </Button>
              <Button size="small" icon={<RedoOutlined />} disabled={!edits.canRedo} onClick={() => step(edits.redo)}>
                {t('act.redo')}
              </Button>
              <Button
                size="small"
                type="primary"
                disabled={!edits.canUndo || edits.isStale}
                loading={edits.saved.isPending}
                onClick={() => edits.saved.mutate(undefined, { onSuccess: () => setSaid(t('said.saved')) })}
              >
                {t('act.save', { count: edits.edits.length })}
              </Button>
            </>
          )}
          {mayEdit && (
            <Button size="small" icon={<UploadOutlined />} onClick={() => setFileOpen(true)}>
              {t('file.title')}
            </Button>
          )}
          <FileLinks groups={[{ name: t('savedDraft'), files: files(choices.version === '' ? { draft: edits.draft } : { version: choices.version }) }]} />
          <Button size="small" icon={<QuestionCircleOutlined />} onClick={() => setHelp(true)}>
            {t('help.button')}
          </Button>
        </Space>
      </div>
      <Toolbar board={board} choices={choices} latest={latest} />
      <div aria-live="polite" className="board-said">
        {said}
        {legal !== undefined && ` ${t('said.places', { count: legal })}`}
      </div>
      {theirs !== undefined && <StaleDraft mine={saved} theirs={theirs} edits={edits} />}
      {edits.saved.isError && !edits.isStale && <Faults error={edits.saved.error} />}
      {edits.tried.isError && <Faults error={edits.tried.error} />}
      {unpriced !== undefined && <Faults error={unpriced} />}
      {refused !== undefined && <Refused verdict={refused} onClose={() => setRefused(undefined)} />}
      <div className="board-body">
        <BoardGrid
          label={t(`view.${view}`)}
          rows={rows}
          columns={columns}
          width={width}
          scene={scene}
          moment={moment}
          active={place}
          dayTotals={dayTotals}
          setActive={setActive}
          onSeen={onSeen}
          onKey={onKey}
          onPick={hold}
          onOpen={open}
          onDrop={drop}
          onLetGo={letGo}
        />
        {choices.open === MISSING && (
          <MissingPanel
            board={board}
            draft={edits.draft}
            isDraft={choices.version === ''}
            lit={lit}
            onGo={go}
            onLight={setLit}
            onPeople={() => choices.setView('physicians')}
            onClose={() => {
              setLit(undefined);
              choices.setOpen('');
            }}
          />
        )}
        {isPanelOpen && (
          <DutyPanel
            board={board}
            draft={edits.draft}
            edits={edits.edits}
            priced={choices.version === ''}
            duty={openDuty}
            centre={centre}
            on={on}
            fresh={openDuty !== undefined && scene.fresh(openDuty)}
            mayEdit={mayEdit}
            onClose={() => choices.setOpen('')}
            onStep={(step) => void take(step)}
            onHold={() => openDuty !== undefined && hold(openDuty)}
          />
        )}
      </div>
      <p id="board-keys" className="quiet">
        {t('keysHint')}
      </p>
      <BoardFile
        draft={edits.draft}
        open={fileOpen}
        onClose={() => setFileOpen(false)}
        unsaved={edits.canUndo}
        take={take}
      />
      <BoardPrint title={t(`view.${view}`)} rows={rows} columns={columns} scene={scene} />
      <KeysHelp open={help} onClose={() => setHelp(false)} />
    </section>
  );
}

/** What Ctrl+K offers here. */
function useBoardCommands(
  edits: Edits,
  mayEdit: boolean,
  step: (taken: () => void) => void,
  help: () => void,
  missing: () => void,
): Command[] {
  const { t } = useTranslation('board');
  const latest = useRef({ edits, step, help, missing });
  useEffect(() => {
    latest.current = { edits, step, help, missing };
  });
  const { canUndo, canRedo, isStale, edits: all } = edits;
  return useMemo(
    () => [
      ...(mayEdit && canUndo ? [{ text: t('act.undo'), run: () => latest.current.step(latest.current.edits.undo) }] : []),
      ...(mayEdit && canRedo ? [{ text: t('act.redo'), run: () => latest.current.step(latest.current.edits.redo) }] : []),
      ...(mayEdit && canUndo && !isStale
        ? [{ text: t('act.save', { count: all.length }), run: () => latest.current.edits.saved.mutate() }]
        : []),
      { text: t('missing.show'), run: () => latest.current.missing() },
      { text: t('help.button'), run: () => latest.current.help() },
    ],
    [t, mayEdit, canUndo, canRedo, isStale, all.length],
  );
}

/** Where a date stands among the columns; the first where it does not. */
function columnOf(columns: readonly Column[], at: string, today: string): number {
  return Math.max(0, columns.findIndex((column) => column.key === (at === '' ? today : at)));
}

function nameOf(board: Board, physician: string): string {
  return board.physicians.find((one) => one.id === physician)?.name ?? physician;
}

function totalsOf(rows: readonly Row[]): Map<string, number> {
  const totals = new Map<string, number>();
  for (const row of rows) {
    for (const [date, duties] of row.duties) {
      totals.set(date, (totals.get(date) ?? 0) + duties.length);
    }
  }
  return totals;
}

function Score({ board, saved, onMissing }: { board: Board; saved: Board; onMissing: () => void }) {
  const { t } = useTranslation('board');
  const cost = -board.score.soft;
  const delta = cost + saved.score.soft;
  return (
    <p className="board-score">
      {board.missing.length === 0 ? (
        <span>{t('score.covered')}</span>
      ) : (
        <button type="button" className="plain lack" onClick={onMissing}>
          <WarningFilled /> {t('score.missing', { days: number(-board.score.coverage), count: board.missing.length })}
        </button>
      )}
      <span>
        {t('score.cost', { cost: number(cost) })}
        {delta !== 0 && ` (${delta > 0 ? '+' : '−'}${number(Math.abs(delta))})`}
      </span>
      {board.score.limits !== 0 && <span className="lack">{t('score.limits', { count: -board.score.limits })}</span>}
    </p>
  );
}

function Refused({ verdict, onClose }: { verdict: Verdict; onClose: () => void }) {
  const { t } = useTranslation('board');
  const reasons = [...verdict.newlyBroken, ...verdict.refusals].map((one) => one.message);
  return (
    <Alert
      type="warning"
      showIcon
      closable={{ onClose }}
      title={t('refused')}
      description={
        <ul className="limits">
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      }
    />
  );
}
