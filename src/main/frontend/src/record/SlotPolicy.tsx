import { useMutation } from '@tanstack/react-query';
import { Button, Form, InputNumber } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { get, put } from '@/platform/api/client';
import { Problem } from '@/platform/api/problem';
import { forget, useGet } from '@/platform/api/queries';
import { holds, session } from '@/platform/api/session';
import type { Shape } from '@/platform/api/types';
import { useCounty } from '@/platform/place';
import { Faults, Loaded, Stale } from '@/platform/states';

const POLICY = '/api/v1/counties/{county}/slot-policy';
/** Each with the most that it may be. */
const FIELDS = { percent: 100, seniorPercent: 100, reserveDays: 90, poolDays: 90, returnDays: 90 };

type Policy = Shape<'SlotPolicy'>;

/** How many slots are reserved, and until when, in one sentence; the bureau may change it. */
export function SlotPolicy() {
  const { t } = useTranslation('record');
  const caller = session.use((state) => state.caller);
  const [editing, setEditing] = useState(false);
  const policy = useGet(POLICY, { path: { county: useCounty() } });
  return (
    <Loaded of={policy}>
      {(kept, etag) =>
        editing ? (
          <PolicyForm key={etag} kept={kept} etag={etag} close={() => setEditing(false)} />
        ) : (
          <p>
            {t('slots.policy', { ...kept })}{' '}
            {holds(caller, ['BUREAU_ADMIN']) && (
              <Button size="small" onClick={() => setEditing(true)}>
                {t('slots.change')}
              </Button>
            )}
          </p>
        )
      }
    </Loaded>
  );
}

function PolicyForm({
  kept,
  etag,
  close,
}: {
  kept: Policy;
  etag: string | undefined;
  close: () => void;
}) {
  const { t } = useTranslation('record');
  const county = useCounty();
  const [form] = Form.useForm<Policy>();
  const [theirs, setTheirs] = useState<{ policy: Policy; etag: string | undefined }>();
  const done = async () => {
    await forget(POLICY);
    close();
  };
  const keep = useMutation({
    mutationFn: (sent: { policy: Policy; etag: string | undefined }) =>
      put(POLICY, { path: { county }, json: sent.policy }, { ifMatch: sent.etag }),
    onSuccess: done,
    onError: async (error) => {
      if (error instanceof Problem && error.isStale) {
        const now = await get(POLICY, { path: { county } });
        setTheirs({ policy: now.body, etag: now.etag });
      }
    },
  });
  return (
    <Form<Policy>
      form={form}
      name="slot-policy"
      layout="vertical"
      initialValues={kept}
      onFinish={(policy) => keep.mutate({ policy, etag })}
    >
      <div className="slot-policy">
        {Object.entries(FIELDS).map(([name, most]) => (
          <Form.Item
            key={name}
            name={name}
            label={t(`slots.fields.${name}`)}
            rules={[{ required: true, message: t('slots.needed') }]}
          >
            <InputNumber min={0} max={most} precision={0} />
          </Form.Item>
        ))}
      </div>
      <p className="basis">{t('slots.holdsAfter')}</p>
      {theirs === undefined ? (
        <Faults error={keep.error} />
      ) : (
        <Stale
          keepMine={() => keep.mutate({ policy: form.getFieldsValue(), etag: theirs.etag })}
          takeTheirs={() => void done()}
          theirs={<p>{t('slots.policy', { ...theirs.policy })}</p>}
        />
      )}
      <div className="bar">
        <Button type="primary" htmlType="submit" loading={keep.isPending}>
          {t('registry:save')}
        </Button>
        <Button onClick={close}>{t('registry:cancel')}</Button>
      </div>
    </Form>
  );
}
