import { useMutation } from '@tanstack/react-query';
import { Button, Form, InputNumber, Select, Slider } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { explained } from '@/platform/format';
import { post } from '@/platform/api/client';
import { forget, useGet } from '@/platform/api/queries';
import type { Shape } from '@/platform/api/types';
import { useNames, useRuleName } from '@/platform/names';
import { useChoice, useRoundPath } from '@/platform/place';
import { Faults, Loaded, Nothing } from '@/platform/states';
import { SOFT_RULES } from '@/rules/catalogue';
import { Certificate } from './Certificate';
import { Curve } from './Curve';
import { POLICY_LIMITS } from './changes';
import { SweepRuns } from './SweepRuns';

interface Wanted {
  kind: Shape<'Lever'>['kind'];
  limit?: NonNullable<Shape<'Lever'>['limit']>;
  centre?: string;
  hospital?: string;
  rule?: string;
  from: number;
  to: number;
  by: number;
}

/** One lever moved over its values: what each makes possible, at once while the slider moves. */
export function Sweeps({ mayWrite }: { mayWrite: boolean }) {
  const { t } = useTranslation('whatif');
  const path = useRoundPath();
  const names = useNames();
  const rule = useRuleName();
  const [chosen, choose] = useChoice('sweep');
  const sweeps = useGet('/api/v1/counties/{county}/rounds/{round}/sweeps', {
    path,
    query: { size: '100' } as never,
  });
  const moved = ({ limit, rule: weighed, centre, hospital }: Shape<'Lever'>): string =>
    limit !== undefined
      ? t(`policyLimits.${limit}`)
      : weighed !== undefined
        ? rule(weighed)
        : ([...names.centres, ...names.hospitals].find(({ id }) => id === (centre ?? hospital))?.name ?? '');
  const make = useMutation({
    mutationFn: ({ from, to, by, ...lever }: Wanted) =>
      post('/api/v1/counties/{county}/rounds/{round}/sweeps', { path, json: { lever, from, to, by } }),
    onSuccess: async ({ body }) => {
      await forget('/api/v1/counties/{county}/rounds/{round}/sweeps');
      choose(body.id);
    },
  });
  return (
    <>
      {mayWrite && (
        <Form
          layout="inline"
          className="lever"
          initialValues={{ kind: 'policy-limit', limit: 'maxTravelMinutes', from: 30, to: 120, by: 10 }}
          onFinish={(wanted: Wanted) => make.mutate(wanted)}
        >
          <Form.Item name="kind" label={t('lever')}>
            <Select
              popupMatchSelectWidth={false}
              options={['policy-limit', 'weight', 'duty-days', 'fewer-physicians'].map((value) => ({
                value,
                label: t(`levers.${value}`),
              }))}
            />
          </Form.Item>
          <Form.Item noStyle shouldUpdate>
            {({ getFieldValue }) => {
              const kind = getFieldValue('kind') as Wanted['kind'];
              const [name, options] =
                kind === 'policy-limit'
                  ? ['limit', POLICY_LIMITS.map((value) => ({ value, label: t(`policyLimits.${value}`) }))]
                  : kind === 'weight'
                    ? ['rule', SOFT_RULES.map(({ id }) => ({ value: id, label: rule(id) }))]
                  : kind === 'duty-days'
                    ? ['centre', names.centres.map((one) => ({ value: one.id, label: one.name ?? one.id }))]
                    : ['hospital', names.hospitals.map((one) => ({ value: one.id, label: one.name ?? one.id }))];
              return (
                <Form.Item
                  name={name as string}
                  label={t('of')}
                  rules={[{ required: true, message: t('blankMissing') }]}
                >
                  <Select className="who" popupMatchSelectWidth={false} options={options as never} />
                </Form.Item>
              );
            }}
          </Form.Item>
          {(['from', 'to', 'by'] as const).map((name) => (
            <Form.Item key={name} name={name} label={t(`range.${name}`)}>
              <InputNumber min={name === 'by' ? 1 : 0} precision={0} />
            </Form.Item>
          ))}
          <Button type="primary" htmlType="submit" loading={make.isPending}>
            {t('sweep')}
          </Button>
        </Form>
      )}
      <Faults error={make.error} />
      <Loaded
        of={sweeps}
        isEmpty={(list) => list.items.length === 0}
        empty={<Nothing text={t('noSweeps')} />}
      >
        {(list) => {
          const id = chosen === '' ? list.items[0]?.id : chosen;
          return (
            <>
              {list.items.length > 1 && (
                <Select
                  aria-label={t('views.sweeps')}
                  className="who"
                  value={id ?? null}
                  onChange={choose}
                  popupMatchSelectWidth={false}
                  options={list.items.map((one) => ({
                    value: one.id,
                    label: `${t(`levers.${one.lever.kind}`)} ${moved(one.lever)} ${one.from}～${one.to}`,
                  }))}
                />
              )}
              {id !== undefined && <OneSweep key={id} id={id} mayWrite={mayWrite} />}
            </>
          );
        }}
      </Loaded>
    </>
  );
}

const RUNNING_MILLIS = 2000;

function OneSweep({ id, mayWrite }: { id: string; mayWrite: boolean }) {
  const path = { ...useRoundPath(), sweep: id };
  const sweep = useGet(
    '/api/v1/counties/{county}/rounds/{round}/sweeps/{sweep}',
    { path },
    {
      refetchInterval: (query) =>
        query.state.data?.body.runs?.some((run) => run.status === 'RUNNING') === true ? RUNNING_MILLIS : false,
    },
  );
  return (
    <Loaded of={sweep}>
      {(it) => (
        <>
          <Moved sweep={it} />
          <SweepRuns sweep={it} mayWrite={mayWrite} />
        </>
      )}
    </Loaded>
  );
}

function Moved({ sweep }: { sweep: Shape<'Sweep'> }) {
  const { t } = useTranslation('whatif');
  const points = sweep.certificates ?? [];
  const [at, setAt] = useState(() => Math.floor(points.length / 2));
  const point = points[at];
  if (point === undefined) {
    return null;
  }
  return (
    <section className="scenario">
      <h2>
        {explained(sweep.description ?? '', point.value)}
      </h2>
      <Curve points={points} at={at} />
      <Slider
        ariaLabelForHandle={t('value')}
        min={0}
        max={points.length - 1}
        value={at}
        onChange={setAt}
        tooltip={{ formatter: (index) => points[index ?? 0]?.value }}
        marks={Object.fromEntries(points.map((one, index) => [index, one.value]))}
      />
      <Certificate of={point} />
    </section>
  );
}
