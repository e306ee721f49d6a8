import { useMutation } from '@tanstack/react-query';
import { Checkbox, Form, Input, Modal, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { post } from '@/platform/api/client';
import { forget } from '@/platform/api/queries';
import type { Shape } from '@/platform/api/types';
import { useNames } from '@/platform/names';
import { useCounty } from '@/platform/place';
import { Faults } from '@/platform/states';
import { ENTRY_TYPES, type EntryType } from './types';

const LEDGER = '/api/v1/counties/{county}/ledger';
const SESSIONS: Shape<'Session'>[] = ['FULL_DAY', 'MORNING', 'AFTERNOON', 'EVENING'];

/** What the form of a correction holds. */
export interface Corrected {
  reason: string;
  /** Whether something else is true; else nothing was served. */
  replaced: boolean;
  type: EntryType;
  physician: string;
  centre: string;
  from: string;
  to: string;
  session?: Shape<'Session'>;
}

/** As the service wants it: a posting has a last day and no session, all else a session and one day. */
export function correctionOf(form: Corrected): Shape<'LedgerCorrectionForm'> {
  const { reason, replaced, type, physician, centre, from, to, session } = form;
  if (!replaced) {
    return { reason };
  }
  const instead = { type, physician, centre, from };
  return {
    reason,
    instead:
      type === 'POSTING'
        ? { ...instead, to }
        : { ...instead, ...(session !== undefined && { session }) },
  };
}

/** Takes an entry back, with the reason, and may enter what is true instead. */
export function Correction({
  entry,
  onDone,
}: {
  entry: Shape<'LedgerEntry'>;
  onDone: () => void;
}) {
  const { t } = useTranslation('record');
  const county = useCounty();
  const names = useNames();
  const [form] = Form.useForm<Corrected>();
  const replaced = Form.useWatch('replaced', form) ?? false;
  const isPosting = (Form.useWatch('type', form) ?? entry.type) === 'POSTING';
  const correct = useMutation({
    mutationFn: (corrected: Corrected) =>
      post(`${LEDGER}/{entry}/correct`, {
        path: { county, entry: String(entry.id) },
        json: correctionOf(corrected),
      }),
    onSuccess: async () => {
      onDone();
      await forget('/api/v1/counties/{county}');
    },
  });
  const chosen = (name: 'physician' | 'centre', things: { id: string; name?: string }[]) => (
    <Form.Item name={name} label={t(`ledger.${name}`)} rules={[{ required: true }]}>
      <Select
        showSearch={{ optionFilterProp: 'label' }}
        options={things.map((one) => ({ value: one.id, label: one.name ?? one.id }))}
      />
    </Form.Item>
  );
  return (
    <Modal
      open
      title={t('correction.title', {
        physician: entry.physician.name ?? entry.physician.id,
        centre: entry.centre.name ?? entry.centre.id,
        from: entry.from,
      })}
      okText={t('correction.begin')}
      confirmLoading={correct.isPending}
      onOk={() => form.submit()}
      onCancel={onDone}
    >
      <p>{t('correction.explanation')}</p>
      <Form
        form={form}
        layout="vertical"
        initialValues={{
          replaced: false,
          type: entry.type,
          physician: entry.physician.id,
          centre: entry.centre.id,
          from: entry.from,
          to: entry.to,
          session: entry.session,
        }}
        onFinish={correct.mutate}
      >
        <Form.Item
          name="reason"
          label={t('ledger.reason')}
          rules={[{ required: true, whitespace: true, message: t('correction.reasonMissing') }]}
        >
          <Input.TextArea rows={2} maxLength={1000} />
        </Form.Item>
        <Form.Item name="replaced" valuePropName="checked">
          <Checkbox>{t('correction.replaced')}</Checkbox>
        </Form.Item>
        <div hidden={!replaced}>
          <Form.Item name="type" label={t('ledger.type')}>
            <Select options={ENTRY_TYPES.map((value) => ({ value, label: t(`types.${value}`) }))} />
          </Form.Item>
          {chosen('physician', names.physicians)}
          {chosen('centre', names.centres)}
          <Form.Item name="from" label={t('correction.from')} rules={[{ required: true }]}>
            <Input type="date" />
          </Form.Item>
          <Form.Item name="to" label={t('correction.to')} hidden={!isPosting}>
            <Input type="date" />
          </Form.Item>
          <Form.Item name="session" label={t('ledger.session')} hidden={isPosting}>
            <Select
              options={SESSIONS.map((value) => ({ value, label: t(`platform:sessions.${value}`) }))}
            />
          </Form.Item>
        </div>
        <Faults error={correct.error} />
      </Form>
    </Modal>
  );
}
