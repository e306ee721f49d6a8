import { useMutation } from '@tanstack/react-query';
import { Button, Result, Skeleton, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { newKey, post, put } from '@/platform/api/client';
import { forget, useGet } from '@/platform/api/queries';
import type { Shape } from '@/platform/api/types';
import { instant, number } from '@/platform/format';
import { useRoundPath } from '@/platform/place';
import { Faults, Loaded } from '@/platform/states';
import { Certificate } from './Certificate';

const SECONDS = 10;
const RUNNING_MILLIS = 2000;

/** A scenario: what it says, what is possible at all, its roster, and what would mend it. */
export function OneScenario({
  id,
  mayWrite,
  branch,
  choose,
}: {
  id: string;
  mayWrite: boolean;
  branch: () => void;
  choose: (id: string) => void;
}) {
  const { t } = useTranslation('whatif');
  const path = { ...useRoundPath(), scenario: id };
  const scenario = useGet(
    '/api/v1/counties/{county}/rounds/{round}/scenarios/{scenario}',
    { path },
    {
      refetchInterval: (query) =>
        query.state.data?.body.run?.status === 'RUNNING' ? RUNNING_MILLIS : false,
    },
  );
  const solve = useMutation({
    mutationFn: () =>
      post(
        '/api/v1/counties/{county}/rounds/{round}/scenarios/{scenario}/solve',
        { path, query: { seconds: String(SECONDS) } },
        { idempotencyKey: newKey() },
      ),
    onSuccess: anew,
  });
  const adopt = useMutation({
    mutationFn: () =>
      post('/api/v1/counties/{county}/rounds/{round}/scenarios/{scenario}/adopt', { path }),
    onSuccess: anew,
  });
  const etag = scenario.data?.etag;
  const holding = etag === undefined ? {} : { ifMatch: etag };
  const keep = useMutation({
    mutationFn: (state: Shape<'ScenarioState'>) =>
      put('/api/v1/counties/{county}/rounds/{round}/scenarios/{scenario}', { path, json: { state } }, holding),
    onSuccess: anew,
    onError: anew,
  });
  const rebase = useMutation({
    mutationFn: (_from: string) =>
      post('/api/v1/counties/{county}/rounds/{round}/scenarios/{scenario}/rebase', { path, json: {} }, holding),
    onSuccess: anew,
    onError: anew,
  });
  if (adopt.isSuccess) {
    return (
      <Result
        status="success"
        title={t('adopted')}
        extra={<Link to="../publish">{t('toPublish')}</Link>}
      />
    );
  }
  return (
    <Loaded of={scenario}>
      {(it) => (
        <section className="scenario">
          <h2>
            {it.name} {it.state === 'ARCHIVED' && <Tag>{t('archived')}</Tag>}
          </h2>
          <p>
            <small>{t('madeBy', { by: it.madeBy, at: instant(it.madeAt) })}</small>
          </p>
          <ol>
            {(it.description ?? []).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ol>
          {it.certificate !== undefined && <Certificate of={it.certificate} />}
          {(it.released ?? []).length > 0 && (
            <details>
              <summary>{t('released', { count: it.released?.length ?? 0 })}</summary>
              <ul>
                {it.released?.map((pin) => (
                  <li key={pin.message}>{pin.message}</li>
                ))}
              </ul>
            </details>
          )}
          {it.run !== undefined && (
            <p aria-live="polite">
              {it.run.status === 'RUNNING'
                ? t('solving')
                : it.run.score === undefined
                  ? t('unsolved')
                  : t('solved', {
                      missing: number(-it.run.score.coverage),
                      soft: number(-it.run.score.soft),
                    })}
            </p>
          )}
          {mayWrite && (
            <div className="what-to-do">
              <Button
                type={it.run === undefined ? 'primary' : 'default'}
                loading={solve.isPending || it.run?.status === 'RUNNING'}
                onClick={() => solve.mutate()}
              >
                {t('solve', { seconds: SECONDS })}
              </Button>
              <Button onClick={branch}>{t('branch')}</Button>
              <Button
                disabled={it.run !== undefined}
                loading={rebase.isPending}
                title={t(it.run === undefined ? 'rebaseMeans' : 'rebaseSolved')}
                onClick={() => rebase.mutate(it.snapshot)}
              >
                {t('rebase')}
              </Button>
              <Button
                loading={keep.isPending}
                onClick={() => keep.mutate(it.state === 'ARCHIVED' ? 'OPEN' : 'ARCHIVED')}
              >
                {t(it.state === 'ARCHIVED' ? 'reopen' : 'archive')}
              </Button>
              {it.run?.score !== undefined && it.run.status !== 'RUNNING' && (
                <Button loading={adopt.isPending} onClick={() => adopt.mutate()}>
                  {t('adopt')}
                </Button>
              )}
            </div>
          )}
          <Faults error={solve.error ?? adopt.error ?? rebase.error ?? keep.error} />
          {rebase.isSuccess && (
            <p role="status">{t(rebase.data.body.snapshot === rebase.variables ? 'rebasedNothing' : 'rebased')}</p>
          )}
          {it.run?.score !== undefined && it.certificate !== undefined && it.certificate.leastMissing > 0 && (
            <Advice scenario={it} mayWrite={mayWrite} choose={choose} />
          )}
        </section>
      )}
    </Loaded>
  );
}

/** What would mend the shortage, the cheapest first; taken as a branch by one click. */
function Advice({
  scenario,
  mayWrite,
  choose,
}: {
  scenario: Shape<'Scenario'>;
  mayWrite: boolean;
  choose: (id: string) => void;
}) {
  const { t } = useTranslation('whatif');
  const path = useRoundPath();
  const advice = useGet('/api/v1/counties/{county}/rounds/{round}/advice', {
    path,
    query: { of: `scenario:${scenario.id}` },
  });
  const take = useMutation({
    mutationFn: (repair: Shape<'Repair'>) =>
      post('/api/v1/counties/{county}/rounds/{round}/scenarios', {
        path,
        json: {
          name: t('advised', { name: scenario.name }),
          parent: scenario.id,
          moreChanges: repair.changes,
        },
      }),
    onSuccess: async ({ body }) => {
      await forget('/api/v1/counties/{county}/rounds/{round}/scenarios');
      choose(body.id);
    },
  });
  return (
    <>
      <h3>{t('advice')}</h3>
      <Loaded of={advice} skeleton={<Skeleton active paragraph={{ rows: 3 }} />}>
        {(it) => (
          <ul className="advised">
            {it.repairs.map((repair) => (
              <li key={repair.text}>
                <span>{repair.text}</span>
                <b>{t('mends', { count: repair.days })}</b>
                {mayWrite && (
                  <Button size="small" loading={take.isPending} onClick={() => take.mutate(repair)}>
                    {t('take')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      <Faults error={take.error} />
    </>
  );
}

function anew(): Promise<void> {
  return forget('/api/v1/counties/{county}/rounds/{round}');
}
