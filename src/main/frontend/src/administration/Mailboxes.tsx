import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input, Select, Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { del, post } from '@/platform/api/client';
import { forget, useGet } from '@/platform/api/queries';
import type { Shape } from '@/platform/api/types';
import { useCounty } from '@/platform/place';
import { Scrolled } from '@/platform/Scrolled';
import { Faults, Loaded, Nothing } from '@/platform/states';
import { Delivered } from './Delivered';

const MAILBOXES = '/api/v1/counties/{county}/mailboxes';
const ROLES = ['BUREAU_ADMIN', 'PLANNER', 'AUDITOR'] as const;

interface Wanted {
  email: string;
  role: (typeof ROLES)[number];
}

/** Whom the service writes, and what came of it. */
export function Mailboxes() {
  const { t } = useTranslation('administration');
  const county = useCounty();
  const path = { county };
  const mailboxes = useGet(MAILBOXES, { path });
  const settled = () => forget(MAILBOXES);
  const make = useMutation({
    mutationFn: (terms: Wanted) => post(MAILBOXES, { path, json: { ...terms, language: 'zh' } }),
    onSuccess: settled,
  });
  const remove = useMutation({
    mutationFn: (mailbox: string) => del(`${MAILBOXES}/{mailbox}`, { path: { county, mailbox } }),
    onSuccess: settled,
  });
  return (
    <section aria-label={t('parts.mailboxes')}>
      <Form
        layout="inline"
        className="bar"
        initialValues={{ role: 'PLANNER' }}
        onFinish={make.mutate}
      >
        <Form.Item name="email" label={t('mailboxes.email')} rules={[{ required: true }]}>
          <Input style={{ width: 240 }} autoComplete="off" />
        </Form.Item>
        <Form.Item name="role" label={t('users.roles')}>
          <Select
            style={{ width: 160 }}
            options={ROLES.map((role) => ({ value: role, label: t(`platform:roles.${role}`) }))}
          />
        </Form.Item>
        <Button htmlType="submit" loading={make.isPending}>
          {t('mailboxes.make')}
        </Button>
      </Form>
      <Faults error={make.error ?? remove.error} />
      <Loaded
        of={mailboxes}
        isEmpty={(list) => list.items.length === 0}
        empty={<Nothing text={t('mailboxes.nothing')} />}
      >
        {({ items }) => (
          <Scrolled label={t('parts.mailboxes')}>
            <Table<Shape<'Mailbox'>>
              size="small"
              rowKey="id"
              pagination={false}
              dataSource={items}
              columns={[
                { title: t('mailboxes.email'), dataIndex: 'email' },
                { title: t('users.roles'), render: (_, one) => t(`platform:roles.${one.role}`) },
                {
                  title: t('webhooks.last'),
                  render: (_, one) => <Delivered delivery={one.lastDelivery} />,
                },
                {
                  title: t('users.actions'),
                  render: (_, one) => (
                    <Button size="small" danger onClick={() => remove.mutate(one.id)}>
                      {t('webhooks.remove')}
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
