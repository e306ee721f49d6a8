import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Form, Input, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { allOf } from '@/platform/api/all';
import { newKey } from '@/platform/api/client';
import type { Shape } from '@/platform/api/types';
import type { Names } from '@/platform/names';
import { useCounty } from '@/platform/place';
import { isPlaced } from '@/platform/projection';
import { said } from '@/registry/model';
import { doubles, isWhole, sent, type Village, villagesOf } from './route';
import type { Question } from './RoutesPage';
import { Villages } from './Villages';

export type Plan = Shape<'KeptTourPlan'>;

const MOST_STAY = 480;
const MOST_STOPS = 5;
const USUAL = { leaving: '08:30', backBy: '17:30', minutesPerStop: 60, mostStops: MOST_STOPS };

/** From where, between which hours, and to which villages. */
export function RouteForm({
  names,
  asking,
  changed,
  ask,
}: {
  names: Names;
  asking: boolean;
  changed: () => void;
  ask: (question: Question, plan: Plan | undefined) => void;
}) {
  const { t } = useTranslation('proposal');
  const county = useCounty();
  const [form] = Form.useForm<Omit<Question, 'villages'>>();
  const [villages, setVillages] = useState<Village[]>(() => [{ key: newKey() }]);
  const [plan, setPlan] = useState<Plan>();
  const [tried, setTried] = useState(false);
  const centre = Form.useWatch('centre', form);
  const plans = useQuery({
    queryKey: ['/api/v1/counties/{county}/tour-plans', county, 'routes'],
    queryFn: ({ signal }) => allOf<Plan>('/api/v1/counties/{county}/tour-plans', { county }, signal),
  });
  const told = villages.filter((one) => Object.keys(said({ ...one })).length > 1);
  const incomplete = told.filter((one) => !isWhole(one)).length;
  const twice = doubles(told);
  const isSound = told.length > 0 && incomplete === 0 && twice.length === 0;
  const edit = (next: Village[]) => {
    setVillages(next);
    changed();
  };
  const between = t('effect.and', { ns: 'registry' });
  return (
    <Form
      form={form}
      name="route"
      layout="vertical"
      initialValues={USUAL}
      onValuesChange={changed}
      onFinish={(asked) => {
        setTried(true);
        if (isSound) {
          ask({ ...USUAL, ...said(asked), centre: asked.centre, villages: sent(told) }, plan);
        }
      }}
      onFinishFailed={() => setTried(true)}
    >
      <div className="few">
        <Form.Item label={t('routes.fromPlan')} extra={t('routes.fromPlanMeans')}>
          <Select
            aria-label={t('routes.fromPlan')}
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            value={plan?.id ?? null}
            options={(plans.data ?? [])
              .filter((one) => one.active)
              .map((one) => ({ value: one.id, label: one.name ?? names.centre(one.centre) }))}
            onChange={(id?: string) => {
              const chosen = plans.data?.find((one) => one.id === id);
              setPlan(chosen);
              if (chosen !== undefined) {
                form.setFieldsValue({ centre: chosen.centre });
                const more = villagesOf(chosen).filter(({ name }) => !told.some((one) => one.name === name));
                edit([...told, ...more.map((one) => ({ ...one, key: newKey() })), { key: newKey() }]);
              }
            }}
          />
        </Form.Item>
        <Form.Item
          name="centre"
          label={t('routes.start')}
          extra={names.centres.some((one) => one.active && !isPlaced(one)) && t('routes.noPlace')}
          rules={[{ required: true, message: t('registry:missing') }]}
        >
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            options={names.centres
              .filter((one) => one.active && isPlaced(one))
              .map(({ id, name }) => ({ value: id, label: name ?? id }))}
          />
        </Form.Item>
        <Form.Item name="leaving" label={t('routes.leaving')}>
          <Input type="time" />
        </Form.Item>
        <Form.Item name="backBy" label={t('routes.backBy')}>
          <Input type="time" />
        </Form.Item>
        <Form.Item name="minutesPerStop" label={t('routes.minutesPerStop')}>
          <InputNumber min={0} max={MOST_STAY} precision={0} placeholder={String(USUAL.minutesPerStop)} />
        </Form.Item>
        <Form.Item name="mostStops" label={t('routes.mostStops')}>
          <InputNumber min={1} max={MOST_STOPS} precision={0} placeholder={String(MOST_STOPS)} />
        </Form.Item>
      </div>
      <Villages villages={villages} onChange={edit} names={names} centre={centre} />
      {tried && !isSound && (
        <Alert
          type="error"
          showIcon
          role="alert"
          title={
            twice.length > 0
              ? t('routes.double', { names: twice.join(between) })
              : t('routes.incomplete', { count: Math.max(incomplete, 1) })
          }
        />
      )}
      <div className="bar">
        <Button type="primary" htmlType="submit" loading={asking}>
          {t('routes.ask')}
        </Button>
      </div>
    </Form>
  );
}
