import { useMutation } from '@tanstack/react-query';
import { Button, Skeleton, Space, Tag } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { post } from '@/platform/api/client';
import { forget } from '@/platform/api/queries';
import type { Shape } from '@/platform/api/types';
import { atMost, number } from '@/platform/format';
import { useRoundPath } from '@/platform/place';
import { Faults } from '@/platform/states';
import { isOver, leftToGain, useRun } from './useRun';

const Curve = lazy(() => import('./Curve'));
const ROUND = '/api/v1/counties/{county}/rounds/{round}';

/** One solve: its curve, what may still be gained, what each rule costs; stop it, or take it. */
export function RunCard({ run, current, mayAct }: { run: Shape<'RoundRun'>; current: string | undefined; mayAct: boolean }) {
  const { t } = useTranslation('solve');
  const path = useRoundPath();
  const { moments, proofs, now } = useRun(run.job);
  const job = now.data?.body;
  const over = isOver(job?.status) || run.status !== 'RUNNING';
  const last = moments.at(-1);
  const cost = job?.score === undefined ? last?.cost : -job.score.soft;
  const missing = job?.score === undefined ? last?.missing : -job.score.coverage;
  const bound = job?.roster?.bounds?.soft?.lowerBound ?? proofs.at(-1)?.bound;
  const left = cost === undefined ? undefined : leftToGain(cost, bound);
  const stop = useMutation({
    mutationFn: () => post(`${ROUND}/runs/{run}/stop`, { path: { ...path, run: run.id } }),
    onSuccess: () => Promise.all([forget(ROUND), forget('/api/v1/solves')]),
  });
  const take = useMutation({
    mutationFn: (draft: string) => post(`${ROUND}/drafts/{draft}/adopt`, { path: { ...path, draft } }),
    onSuccess: () => forget('/api/v1/counties/{county}/rounds'),
  });
  return (
    <article className="solve-card">
      <header>
        <h2>{t('terms', { seconds: run.seconds, seed: run.seed })}</h2>
        <Tag>{t(`job.${job?.status ?? run.jobStatus ?? 'QUEUED'}`)}</Tag>
      </header>
      <p className="solve-words" aria-live="polite">
        {cost === undefined ? t('words.waiting') : wordsOf(missing ?? 0)}
        {cost !== undefined && ` ${t('words.sentence', { words: t('cost', { cost: number(cost) }) })}`}
        {left !== undefined && <b> {left === 0 ? t('words.best') : t('words.left', { percent: atMost(left) })}</b>}
        {cost !== undefined && left === undefined && ` ${t('words.noBound')}`}
      </p>
      <Suspense fallback={<Skeleton active title={false} paragraph={{ rows: 6 }} />}>
        <Curve lines={[{ name: t('curve.cost'), moments, proofs, until: (job?.progress?.elapsedMillis ?? 0) / 1000 }]} seconds={run.seconds} />
      </Suspense>
      <p className="solve-quiet">
        {t('progress', {
          seconds: number((job?.progress?.elapsedMillis ?? 0) / 1000),
          moves: number(job?.progress?.moveEvaluationsPerSecond ?? last?.movesPerSecond),
        })}
      </p>
      <Space wrap>
        {mayAct && !over && (
          <Button loading={stop.isPending} onClick={() => stop.mutate()}>
            {t('act.stop')}
          </Button>
        )}
        {mayAct && run.draft !== undefined && run.draft !== current && (
          <Button type="primary" loading={take.isPending} onClick={() => run.draft !== undefined && take.mutate(run.draft)}>
            {t('act.take')}
          </Button>
        )}
        {run.draft !== undefined && run.draft === current && (
          <Link to={`/counties/${path.county}/rounds/${path.round}/board`}>{t('act.board')}</Link>
        )}
      </Space>
      <Faults error={stop.error ?? take.error} />
      {job?.problem !== undefined && <p role="alert">{job.problem.detail}</p>}
      <Rules rules={job?.roster?.rules ?? []} over={over} />
    </article>
  );

  function wordsOf(days: number): string {
    return days === 0 ? t('words.covered') : t('words.missing', { days: number(days) });
  }
}

/** What each soft rule costs now, and by how much less than when it was first seen here. */
function Rules({ rules, over }: { rules: Shape<'RuleTotal'>[]; over: boolean }) {
  const { t } = useTranslation('solve');
  const [first, setFirst] = useState<Shape<'RuleTotal'>[]>();
  if (first === undefined && rules.length > 0) {
    setFirst(rules);
  }
  const before = new Map((first ?? []).map((rule) => [rule.id, rule.cost]));
  const soft = rules.filter((rule) => rule.level === 'SOFT' && (rule.cost !== 0 || before.get(rule.id) !== 0));
  if (soft.length === 0) {
    return null;
  }
  const widest = Math.max(...soft.map((rule) => rule.cost));
  return (
    <details open={!over}>
      <summary>{t('rules.title')}</summary>
      <table className="solve-rules">
        <thead>
          <tr>
            <th>{t('rules.rule')}</th>
            <th className="number">{t('rules.cost')}</th>
            <th className="number">{t('rules.since')}</th>
          </tr>
        </thead>
        <tbody>
          {soft
            .toSorted((one, other) => other.cost - one.cost)
            .map((rule) => {
              const gained = (before.get(rule.id) ?? rule.cost) - rule.cost;
              return (
                <tr key={rule.id}>
                  <td>
                    <meter aria-label={t(`rules:${rule.id}.name`)} min={0} max={widest} value={rule.cost} />
                    {t(`rules:${rule.id}.name`)}
                  </td>
                  <td className="number">{number(rule.cost)}</td>
                  <td className="number">{gained === 0 ? '--' : gained > 0 ? `−${number(gained)}` : `+${number(-gained)}`}</td>
                </tr>
              );
            })}
        </tbody>
      </table>
    </details>
  );
}
