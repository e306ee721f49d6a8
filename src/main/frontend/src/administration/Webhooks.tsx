import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input, Space, Table, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { del, post } from '@/platform/api/client';
import { forget, useGet } from '@/platform/api/queries';
import type { Shape } from '@/platform/api/types';
import { useCounty } from '@/platform/place';
import { Scrolled } from '@/platform/Scrolled';
import { Faults, Loaded, Nothing } from '@/platform/states';
import { Deliveries } from './Deliveries';
import { Delivered } from './Delivered';
import { Once } from './Once';

const WEBHOOKS = '/api/v1/counties/{county}/webhooks';

function deliveriesOf(webhook: Shape<'Webhook'>) {
  return <Deliveries webhook={webhook.id} />;
}

/** Where other systems are told what happens, and what came of it. */
export function Webhooks() {
  const { t } = useTranslation('administration');
  const county = useCounty();
  const path = { county };
  const [shown, setShown] = useState<string>();
  const [secret, setSecret] = useState<Shape<'Webhook'>>();
  const webhooks = useGet(WEBHOOKS, { path });
  const settled = () => forget(WEBHOOKS);
  const make = useMutation({
    mutationFn: ({ url }: { url: string }) => post(WEBHOOKS, { path, json: { url, active: true } }),
    onSuccess: ({ body }) => {
      setSecret(body);
      return settled();
    },
  });
  const ping = useMutation({
    mutationFn: (webhook: string) => post(`${WEBHOOKS}/{webhook}/ping`, { path: { county, webhook } }),
    onSuccess: (_, webhook) => {
      setShown(webhook);
      return settled();
    },
  });
  const remove = useMutation({
    mutationFn: ({ id, version }: Shape<'Webhook'>) =>
      del(`${WEBHOOKS}/{webhook}`, { path: { county, webhook: id } }, { ifMatch: `"${version}"` }),
    onSuccess: settled,
  });
  return (
    <section aria-label={t('parts.webhooks')}>
      <Form layout="inline" className="bar" onFinish={make.mutate}>
        <Form.Item name="url" label={t('webhooks.url')} rules={[{ required: true }]}>
          <Input style={{ width: 360, maxWidth: '60vw' }} placeholder="https://" />
        </Form.Item>
        <Button htmlType="submit" loading={make.isPending}>
          {t('webhooks.make')}
        </Button>
      </Form>
      {secret?.secret !== undefined && <Once secret={secret.secret} of={secret.url} />}
      <Faults error={make.error ?? ping.error ?? remove.error} />
      <Loaded
        of={webhooks}
        isEmpty={(list) => list.items.length === 0}
        empty={<Nothing text={t('webhooks.nothing')} />}
      >
        {({ items }) => (
          <Scrolled label={t('parts.webhooks')}>
            <Table<Shape<'Webhook'>>
              size="small"
              rowKey="id"
              pagination={false}
              dataSource={items}
              expandable={{
                expandedRowKeys: shown === undefined ? [] : [shown],
                onExpand: (open, one) => setShown(open ? one.id : undefined),
                expandedRowRender: deliveriesOf,
              }}
              columns={[
                { title: t('webhooks.url'), dataIndex: 'url' },
                {
                  title: t('webhooks.state'),
                  render: (_, one) =>
                    one.active ? t('webhooks.active') : <Tag color="warning">{t('webhooks.off')}</Tag>,
                },
                {
                  title: t('webhooks.last'),
                  render: (_, one) => <Delivered delivery={one.lastDelivery} />,
                },
                {
                  title: t('users.actions'),
                  render: (_, one) => (
                    <Space size="small">
                      <Button size="small" onClick={() => ping.mutate(one.id)}>
                        {t('webhooks.ping')}
                      </Button>
                      <Button size="small" danger onClick={() => remove.mutate(one)}>
                        {t('webhooks.remove')}
                      </Button>
                    </Space>
                  ),
                },
              ]}
            />
          </Scrolled>
        )}
      </Loaded>
    </section>
  );
}
