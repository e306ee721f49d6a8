import { useMutation } from '@tanstack/react-query';
import { Form, Input, InputNumber, Modal, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { get, put } from '@/platform/api/client';
import { forget } from '@/platform/api/queries';
import type { Shape } from '@/platform/api/types';
import { useNames } from '@/platform/names';
import { useCounty } from '@/platform/place';
import { Faults } from '@/platform/states';

const ADDRESS = '/api/v1/counties/{county}/physicians/{physician}/promotion';

interface Planned {
  physician: string;
  by: string;
  daysBefore: number;
}

/** Says by when somebody's service is to be complete, and what they served before the ledger began. */
export function Plan({
  of,
  onDone,
}: {
  /** Whose plan is changed; nobody where it is a new one. */
  of: Shape<'PromotionService'> | undefined;
  onDone: () => void;
}) {
  const { t } = useTranslation('record');
  const county = useCounty();
  const names = useNames();
  const [form] = Form.useForm<Planned>();
  const keep = useMutation({
    mutationFn: async ({ physician, by, daysBefore }: Planned) => {
      const path = { county, physician };
      const { etag } = await get(ADDRESS, { path });
      const json = { by, daysBefore };
      return put(ADDRESS, { path, json }, { ifMatch: etag });
    },
    onSuccess: async () => {
      onDone();
      await forget('/api/v1/counties/{county}');
    },
  });
  return (
    <Modal
      open
      title={t('plan.title')}
      okText={t('plan.keep')}
      confirmLoading={keep.isPending}
      onOk={() => form.submit()}
      onCancel={onDone}
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={{ physician: of?.physician, by: of?.by, daysBefore: of?.daysBefore ?? 0 }}
        onFinish={keep.mutate}
      >
        <Form.Item name="physician" label={t('ledger.physician')} rules={[{ required: true }]}>
          <Select
            disabled={of !== undefined}
            showSearch={{ optionFilterProp: 'label' }}
            options={names.physicians.map((one) => ({ value: one.id, label: one.name ?? one.id }))}
          />
        </Form.Item>
        <Form.Item name="by" label={t('promotion.by')} rules={[{ required: true }]}>
          <Input type="date" />
        </Form.Item>
        <Form.Item name="daysBefore" label={t('plan.daysBefore')}>
          <InputNumber min={0} max={2000} precision={0} />
        </Form.Item>
        <Faults error={keep.error} />
      </Form>
    </Modal>
  );
}
