import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input, InputNumber, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { del, put } from '@/platform/api/client';
import { forget } from '@/platform/api/queries';
import type { Shape } from '@/platform/api/types';
import { useNames } from '@/platform/names';
import { useRoundPath } from '@/platform/place';
import { Faults } from '@/platform/states';
import { Rows } from '@/registry/Rows';
import { type Carried, type Document, overrulingOf } from './model';

const ONE = '/api/v1/counties/{county}/rounds/{round}/carry-over/{physician}';

/** Says otherwise than what follows from the last round, with a reason; or lets that hold again. */
export function Overrule({ of, onDone }: { of: Carried; onDone: () => void }) {
  const { t } = useTranslation('carryover');
  const path = { ...useRoundPath(), physician: of.physician };
  const names = useNames();
  const [form] = Form.useForm<Document & { reason: string }>();
  const version = of.overruled === undefined ? undefined : `"${of.overruled.version}"`;
  const done = async () => {
    onDone();
    await forget('/api/v1/counties/{county}/rounds/{round}/carry-over');
  };
  const keep = useMutation({
    mutationFn: ({ reason, ...said }: Document & { reason: string }) =>
      put(
        ONE,
        { path, json: { ...overrulingOf(said, of), reason } as Shape<'CarryOverBody'> },
        { ifMatch: version },
      ),
    onSuccess: done,
  });
  const restore = useMutation({
    mutationFn: () => del(ONE, { path }, { ifMatch: version }),
    onSuccess: done,
  });
  return (
    <Modal
      open
      width={640}
      title={t('overrule.title', { name: of.name ?? of.physician })}
      okText={t('overrule.keep')}
      confirmLoading={keep.isPending}
      onOk={() => form.submit()}
      onCancel={onDone}
    >
      <p>{t('overrule.means')}</p>
      <Form
        form={form}
        layout="vertical"
        initialValues={{ ...of.carryOver, reason: of.overruled?.reason }}
        onFinish={keep.mutate}
      >
        <Form.Item name="carriedOverDutyDays" label={t('carriedOver')} extra={t('overrule.sign')}>
          <InputNumber min={-200} max={200} step={0.5} />
        </Form.Item>
        <Form.Item name="serviceDaysTarget" label={t('target')}>
          <InputNumber min={0} precision={0} />
        </Form.Item>
        <Form.Item name="regularAt" label={t('regularAt')}>
          <Rows
            add={t('overrule.addRegular')}
            blank={{}}
            centres={names.centres.map((one) => ({ value: one.id, label: one.name ?? one.id }))}
            cells={[
              { name: 'centre', input: 'centre' },
              { name: 'weekday', input: 'weekday', optional: true },
              { name: 'mode', input: 'mode', optional: true },
            ]}
          />
        </Form.Item>
        <Form.Item name="reason" label={t('overrule.reason')} rules={[{ required: true }]}>
          <Input maxLength={1000} />
        </Form.Item>
        {version !== undefined && (
          <Button loading={restore.isPending} onClick={() => restore.mutate()}>
            {t('overrule.restore')}
          </Button>
        )}
        <Faults error={keep.error ?? restore.error} />
      </Form>
    </Modal>
  );
}
