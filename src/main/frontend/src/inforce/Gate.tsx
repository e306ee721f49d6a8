import { CheckCircleOutlined, CloseCircleOutlined, ExclamationCircleOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Input } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { newKey, post } from '@/platform/api/client';
import { forget, useGet } from '@/platform/api/queries';
import { holds, session } from '@/platform/api/session';
import type { Shape } from '@/platform/api/types';
import { date } from '@/platform/format';
import { useHow, useNames } from '@/platform/names';
import { useRoundPath } from '@/platform/place';
import { Faults, Loaded, Nothing } from '@/platform/states';
import { Changes } from './Changes';
import { acknowledged, gapKey, isNothingNew, openGaps } from './gate';

type Check = Shape<'PublicationCheck'>;
type GapOf = Shape<'PublicationGap'>;

/** What publishing the draft would meet, as a list to go through from top to bottom. */
export function Gate({ round }: { round: Shape<'Round'> }) {
  const { t } = useTranslation('inforce');
  const path = useRoundPath();
  const check = useGet(
    '/api/v1/counties/{county}/rounds/{round}/publish/check',
    { path },
    { enabled: round.draft !== undefined },
  );
  if (round.draft === undefined) {
    return (
      <Nothing text={t('gate.noDraft')}>
        <Link to={`/counties/${path.county}/rounds/${path.round}/solve`}>
          <Button type="primary">{t('board:toSolve')}</Button>
        </Link>
      </Nothing>
    );
  }
  return (
    <Loaded of={check}>
      {(it) => (isNothingNew(it) ? <NothingNew version={it.version - 1} /> : <Checklist check={it} />)}
    </Loaded>
  );
}

function NothingNew({ version }: { version: number }) {
  const { t } = useTranslation('inforce');
  return (
    <Alert
      type="success"
      showIcon
      title={t('gate.holds', { version })}
      description={t('gate.holdsWhy')}
    />
  );
}

function Checklist({ check }: { check: Check }) {
  const { t } = useTranslation('inforce');
  const path = useRoundPath();
  const caller = session.use((state) => state.caller);
  const [reasons, setReasons] = useState<Record<string, string>>({});
  const [key, setKey] = useState(newKey);
  const publish = useMutation({
    mutationFn: () =>
      post(
        '/api/v1/counties/{county}/rounds/{round}/publish',
        {
          path,
          json: {
            draft: check.draft,
            acknowledged: check.gaps.flatMap((gap) => {
              const reason = reasons[gapKey(gap)]?.trim();
              return reason === undefined || reason === '' ? [] : [acknowledged(gap, reason)];
            }),
          },
        },
        { idempotencyKey: key },
      ),
    onSuccess: () => forget('/api/v1/counties/{county}/rounds'),
    onSettled: () => setKey(newKey()),
  });
  const open = openGaps(check, reasons);
  const ready = check.objections.length === 0 && check.limits.length === 0 && open.length === 0;
  const changed = check.changes.gained.length + check.changes.lost.length + check.changes.moved.length;
  return (
    <div className="gate">
      <ol className="checklist">
        <Step state={check.objections.length === 0 ? 'done' : 'bad'} title={t('gate.follows')}>
          {check.objections.length === 0
            ? t('gate.followsYes', { version: check.version })
            : check.objections.map((one) => <p key={one.code}>{one.detail}</p>)}
        </Step>
        <Step state={check.limits.length === 0 ? 'done' : 'bad'} title={t('gate.auditor')}>
          {check.limits.length === 0 ? t('gate.auditorYes') : t('gate.auditorNo', { count: check.limits.length })}
          <ul>
            {check.limits.map((limit) => (
              <li key={limit.message}>
                <b>{t(`rules:${limit.id}.name`)}</b> {limit.message}
              </li>
            ))}
          </ul>
        </Step>
        <Step state={open.length === 0 ? 'done' : 'open'} title={t('gate.gaps')}>
          {check.gaps.length === 0 ? (
            t('gate.gapsNone')
          ) : (
            <Gaps gaps={check.gaps} reasons={reasons} setReasons={setReasons} />
          )}
        </Step>
        <Step state="done" title={t('gate.changes')}>
          <Changes changes={check.changes} first={check.version === 1} />
        </Step>
        {(check.pastLimits.length > 0 || check.pastGaps.length > 0) && (
          <Step state="done" title={t('gate.past')}>
            <details>
              <summary>
                {t('gate.pastCount', { count: check.pastLimits.length + check.pastGaps.length })}
              </summary>
              <ul>
                {check.pastLimits.map((limit) => (
                  <li key={limit.message}>{limit.message}</li>
                ))}
                {check.pastGaps.map((gap) => (
                  <li key={gapKey(gap)}>
                    <GapWords gap={gap} />
                  </li>
                ))}
              </ul>
            </details>
          </Step>
        )}
      </ol>
      <Faults error={publish.error} />
      {holds(caller, ['BUREAU_ADMIN', 'PLANNER']) && (
        <div className="publish-line">
          <Button
            type="primary"
            size="large"
            disabled={!ready}
            loading={publish.isPending}
            onClick={() => publish.mutate()}
          >
            {t('gate.publish', { version: check.version })}
          </Button>
          <span>
            {ready
              ? t('gate.ready', { count: changed, people: check.changes.toTell?.physicians.length ?? 0 })
              : open.length > 0 && check.limits.length === 0 && check.objections.length === 0
                ? t('gate.openGaps', { count: open.length })
                : t('gate.notReady')}
          </span>
        </div>
      )}
    </div>
  );
}

const ICONS = {
  done: <CheckCircleOutlined className="done" aria-hidden />,
  open: <ExclamationCircleOutlined className="open" aria-hidden />,
  bad: <CloseCircleOutlined className="bad" aria-hidden />,
};

function Step({
  state,
  title,
  children,
}: {
  state: keyof typeof ICONS;
  title: string;
  children: ReactNode;
}) {
  const { t } = useTranslation('inforce');
  return (
    <li>
      <span className="mark">
        {ICONS[state]}
        <span className="sr-only">{t(`gate.states.${state}`)}</span>
      </span>
      <div>
        <h2>{title}</h2>
        {children}
      </div>
    </li>
  );
}

function Gaps({
  gaps,
  reasons,
  setReasons,
}: {
  gaps: GapOf[];
  reasons: Record<string, string>;
  setReasons: (reasons: Record<string, string>) => void;
}) {
  const { t } = useTranslation('inforce');
  const first = gaps.map((gap) => reasons[gapKey(gap)]).find((reason) => reason?.trim());
  return (
    <>
      <p>{t('gate.gapsWhy')}</p>
      <ul className="gaps">
        {gaps.map((gap) => (
          <li key={gapKey(gap)}>
            <GapWords gap={gap} />
            <Input
              aria-label={t('gate.reasonOf', { gap: gapKey(gap) })}
              placeholder={gap.reason ?? t('gate.reason')}
              maxLength={1000}
              value={reasons[gapKey(gap)] ?? ''}
              onChange={(event) => setReasons({ ...reasons, [gapKey(gap)]: event.target.value })}
            />
            {gap.reason !== undefined && <small>{t('gate.before', { reason: gap.reason })}</small>}
          </li>
        ))}
      </ul>
      {gaps.length > 1 && first !== undefined && (
        <Button
          onClick={() =>
            setReasons(
              Object.fromEntries(gaps.map((gap) => [gapKey(gap), reasons[gapKey(gap)]?.trim() || first])),
            )
          }
        >
          {t('gate.same')}
        </Button>
      )}
    </>
  );
}

function GapWords({ gap }: { gap: GapOf }) {
  const { t } = useTranslation('inforce');
  const names = useNames();
  const how = useHow(names);
  const words = () => {
    if (gap.week !== undefined) {
      return t('gate.week', { week: date(gap.week) });
    }
    const held = how({ ...gap, session: gap.session ?? 'FULL_DAY' });
    return gap.tour === undefined ? `${date(gap.date)} ${held}` : `${held} ${t('gate.window', { from: date(gap.window) })}`;
  };
  return (
    <span className="gap">
      <b>{names.centre(gap.centre)}</b>{' '}
      {words()}{' '}
      <b className="short">{t(gap.tour === undefined ? 'gate.missing' : 'gate.missingOnTour', { count: gap.missing })}</b>
      <br />
      <small>{gap.cause}</small>
    </span>
  );
}
