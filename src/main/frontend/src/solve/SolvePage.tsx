import { useMutation } from '@tanstack/react-query';
import { Button, Checkbox, Form, InputNumber, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { newKey, post } from '@/platform/api/client';
import { forget, useGet } from '@/platform/api/queries';
import { holds, session } from '@/platform/api/session';
import type { Shape } from '@/platform/api/types';
import { instant, number } from '@/platform/format';
import { useChoice, useRoundPath } from '@/platform/place';
import { Faults, Loaded, Nothing } from '@/platform/states';
import { RunCard } from './RunCard';
import './solve.css';

const ROUND = '/api/v1/counties/{county}/rounds/{round}';
const MANY = 50;
const AGAIN_MILLIS = 4000;

/** A round's solves: start one, see how far it is, keep its best, take one as the draft. */
export default function SolvePage() {
  const { t } = useTranslation('solve');
  const path = useRoundPath();
  const [chosen, setChosen] = useChoice('runs');
  const caller = session.use((state) => state.caller);
  const mayAct = holds(caller, ['BUREAU_ADMIN', 'PLANNER']);
  const round = useGet(ROUND, { path });
  const runs = useGet(
    `${ROUND}/runs`,
    { path, query: { size: MANY } },
    {
      refetchInterval: (query) =>
        query.state.data?.body.items.some((run) => run.status === 'RUNNING') === true ? AGAIN_MILLIS : false,
    },
  );
  const isPlanned = round.data?.body.state === 'PLANNING';
  return (
    <section className="solve" aria-labelledby="solves">
      <h1 className="sr-only" id="solves">
        {t('item')}
      </h1>
      {mayAct && isPlanned && <StartForm onStarted={(run) => setChosen(run)} />}
      {round.data !== undefined && !isPlanned && <NotNow state={round.data.body.state} />}
      <Loaded of={runs} isEmpty={(page) => page.items.length === 0} empty={isPlanned ? <Nothing text={t('none')} /> : null}>
        {(page) => {
          const shown = shownOf(page.items, chosen);
          return (
            <>
              <div className="solve-cards">
                {shown.map((run) => (
                  <RunCard key={run.id} run={run} current={round.data?.body.draft} mayAct={mayAct} />
                ))}
              </div>
              <h2>{t('all')}</h2>
              <ul className="solve-runs">
                {page.items.map((run) => (
                  <li key={run.id}>
                    <Checkbox
                      checked={shown.includes(run)}
                      onChange={(event) =>
                        setChosen(
                          (event.target.checked ? [...shown, run] : shown.filter((one) => one !== run))
                            .map((one) => one.id)
                            .join(','),
                        )
                      }
                    >
                      {instant(run.startedAt)} · {t(`status.${run.status}`)} · {t('terms', { seconds: run.seconds, seed: run.seed })}
                      {run.score !== undefined && ` · ${t('cost', { cost: number(-run.score.soft) })}`}
                      {run.draft !== undefined && run.draft === round.data?.body.draft && ` · ${t('isDraft')}`}
                    </Checkbox>
                  </li>
                ))}
              </ul>
            </>
          );
        }}
      </Loaded>
    </section>
  );
}

/** Where a round that cannot be solved goes on instead. */
const INSTEAD: Partial<Record<Shape<'RoundState'>, string>> = { COLLECTING: 'overview', PUBLISHED: 'publish' };

function NotNow({ state }: { state: Shape<'RoundState'> }) {
  const { t } = useTranslation('solve');
  const { county, round } = useRoundPath();
  const place = INSTEAD[state];
  return (
    <p>
      {t(`notNow.${state}`)}{' '}
      {place !== undefined && <Link to={`/counties/${county}/rounds/${round}/${place}`}>{t(`instead.${place}`)}</Link>}
    </p>
  );
}

/** Those that were chosen; else all that run, or the latest. */
function shownOf(runs: Shape<'RoundRun'>[], chosen: string): Shape<'RoundRun'>[] {
  const named = runs.filter((run) => chosen.split(',').includes(run.id));
  const running = runs.filter((run) => run.status === 'RUNNING');
  return named.length > 0 ? named : running.length > 0 ? running : runs.slice(0, 1);
}

function StartForm({ onStarted }: { onStarted: (run: string) => void }) {
  const { t } = useTranslation('solve');
  const path = useRoundPath();
  const [key, setKey] = useState(newKey);
  const start = useMutation({
    mutationFn: (terms: { seconds: number; seed: number }) =>
      post(
        `${ROUND}/solve`,
        { path, query: { seconds: String(terms.seconds), seed: String(terms.seed) } },
        { idempotencyKey: key },
      ),
    onSuccess: async ({ body }) => {
      setKey(newKey());
      await forget(`${ROUND}/runs`);
      onStarted(body.id);
    },
  });
  return (
    <>
      <Form layout="inline" initialValues={{ seconds: 60, seed: 0 }} onFinish={(terms) => start.mutate(terms)}>
        <Form.Item name="seconds" label={t('form.seconds')} rules={[{ required: true }]}>
          <InputNumber min={1} max={3600} precision={0} />
        </Form.Item>
        <Form.Item name="seed" label={t('form.seed')} tooltip={t('form.seedMeans')} rules={[{ required: true }]}>
          <InputNumber precision={0} />
        </Form.Item>
        <Space>
          <Button type="primary" htmlType="submit" loading={start.isPending}>
            {t('form.start')}
          </Button>
        </Space>
      </Form>
      <Faults error={start.error} />
    </>
  );
}
