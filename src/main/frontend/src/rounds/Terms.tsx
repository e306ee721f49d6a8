import { useMutation } from '@tanstack/react-query';
import { Form, Input, Modal, Radio, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey, post, put } from '@/platform/api/client';
import { forget } from '@/platform/api/queries';
import type { Shape } from '@/platform/api/types';
import { useCounty } from '@/platform/place';
import { Faults } from '@/platform/states';
import { local, named, type Quarter, usualDeadline } from './quarters';

const ROUNDS = '/api/v1/counties/{county}/rounds';
const HOW: Shape<'Unsubmitted'>[] = ['AS_AVAILABLE', 'NOT_AT_ALL'];

interface Said {
  /** Of a round that is opened: which of the quarters on offer. */
  place: number;
  name: string;
  /** As the field has it, where the user is. */
  deadline: string;
  whoeverSubmittedNothing: Shape<'Unsubmitted'>;
}

/**
 * The terms of a round: of one that is opened, or of one that collects, which are written over as
 * they were when this was shown.
 */
export function Terms({
  round: now,
  quarters,
  onDone,
}: {
  round: Shape<'Round'> | undefined;
  quarters: Quarter[];
  onDone: () => void;
}) {
  const { t } = useTranslation('rounds');
  const county = useCounty();
  const [round] = useState(now);
  const [form] = Form.useForm<Said>();
  const [key, setKey] = useState(newKey);
  const keep = useMutation({
    mutationFn: async ({ place, ...said }: Said) => {
      const terms = { ...said, deadline: new Date(said.deadline).toISOString() };
      if (round !== undefined) {
        await put(`${ROUNDS}/{round}`, { path: { county, round: round.id }, json: terms }, { ifMatch: `"${round.version}"` });
        return;
      }
      const chosen = quarters[place];
      if (chosen !== undefined) {
        const json = { ...terms, year: chosen.year, quarter: chosen.number };
        await post(ROUNDS, { path: { county }, json }, { idempotencyKey: key });
      }
    },
    onSuccess: onDone,
    onSettled: () => {
      setKey(newKey());
      return forget(ROUNDS);
    },
  });
  const usual = (place: number) => {
    const chosen = quarters[place];
    return chosen === undefined
      ? {}
      : { name: named(chosen), deadline: local(usualDeadline(chosen, new Date())) };
  };
  return (
    <Modal
      open
      title={round === undefined ? t('open') : t('edit', { name: round.name })}
      okText={round === undefined ? t('open') : t('keep')}
      confirmLoading={keep.isPending}
      onOk={() => form.submit()}
      onCancel={onDone}
    >
      <Form<Said>
        form={form}
        layout="vertical"
        initialValues={
          round === undefined
            ? { place: 0, whoeverSubmittedNothing: 'AS_AVAILABLE', ...usual(0) }
            : { ...round, deadline: local(round.deadline) }
        }
        onFinish={keep.mutate}
      >
        {round === undefined && (
          <Form.Item name="place" label={t('quarter')} extra={t('weeks')}>
            <Select
              options={quarters.map((one, place) => ({ value: place, label: named(one) }))}
              onChange={(place: number) => form.setFieldsValue(usual(place))}
            />
          </Form.Item>
        )}
        <Form.Item name="name" label={t('name')} rules={[{ required: true }]}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name="deadline" label={t('deadline')} rules={[{ required: true }]} extra={t('deadlineMeans')}>
          <Input type="datetime-local" />
        </Form.Item>
        <Form.Item name="whoeverSubmittedNothing" label={t('whoeverSubmittedNothing')}>
          <Radio.Group options={HOW.map((value) => ({ value, label: t(`how.${value}`) }))} />
        </Form.Item>
        <Faults error={keep.error} />
      </Form>
    </Modal>
  );
}
