import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input, InputNumber, Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { del, post } from '@/platform/api/client';
import { forget, useGet } from '@/platform/api/queries';
import type { Shape } from '@/platform/api/types';
import { instant } from '@/platform/format';
import { Scrolled } from '@/platform/Scrolled';
import { Faults, Loaded, Nothing } from '@/platform/states';
import { Once } from './Once';

const TOKENS = '/api/v1/tokens';
const DAYS = 30;

/** One's own access tokens, for programs. */
export function Tokens() {
  const { t } = useTranslation('administration');
  const tokens = useGet(TOKENS, {});
  const make = useMutation({
    mutationFn: (terms: Shape<'NewAccessToken'>) => post(TOKENS, { json: terms }),
    onSuccess: () => forget(TOKENS),
  });
  const revoke = useMutation({
    mutationFn: (token: string) => del('/api/v1/tokens/{token}', { path: { token } }),
    onSuccess: () => forget(TOKENS),
  });
  const made = make.data?.body;
  return (
    <section aria-label={t('parts.tokens')}>
      <p>{t('tokens.explanation')}</p>
      <Form layout="inline" className="bar" initialValues={{ days: DAYS }} onFinish={make.mutate}>
        <Form.Item name="name" label={t('tokens.name')} rules={[{ required: true }]}>
          <Input />
        </Form.Item>
        <Form.Item name="days" label={t('tokens.days')}>
          <InputNumber min={1} max={365} />
        </Form.Item>
        <Button htmlType="submit" loading={make.isPending}>
          {t('tokens.make')}
        </Button>
      </Form>
      {made?.token !== undefined && <Once secret={made.token} of={made.name} />}
      <Faults error={make.error ?? revoke.error} />
      <Loaded
        of={tokens}
        isEmpty={(list) => Array.isArray(list) && list.length === 0}
        empty={<Nothing text={t('tokens.nothing')} />}
      >
        {(list) => (
          <Scrolled label={t('parts.tokens')}>
            <Table<Shape<'AccessToken'>>
              size="small"
              rowKey="id"
              pagination={false}
              dataSource={list}
              columns={[
                { title: t('tokens.name'), dataIndex: 'name' },
                { title: t('tokens.made'), render: (_, one) => instant(one.createdAt) },
                { title: t('tokens.ends'), render: (_, one) => instant(one.endsAt) },
                {
                  title: t('users.actions'),
                  render: (_, one) => (
                    <Button size="small" danger onClick={() => revoke.mutate(one.id)}>
                      {t('tokens.revoke')}
                    </Button>
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
