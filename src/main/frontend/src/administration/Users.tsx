import { useMutation } from '@tanstack/react-query';
import { Button, Space, Table, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { post } from '@/platform/api/client';
import { forget, useGet } from '@/platform/api/queries';
import type { Shape } from '@/platform/api/types';
import { type Names, useNames } from '@/platform/names';
import { useCounty } from '@/platform/place';
import { Scrolled } from '@/platform/Scrolled';
import { Faults, Loaded } from '@/platform/states';
import { NewUser } from './NewUser';
import { Once } from './Once';

const MANY = 500;
const USERS = '/api/v1/users';

type Act = 'disable' | 'enable' | 'unlock' | 'reset-password';

/** Who may call: made, disabled, unlocked, given a new password. */
export function Users() {
  const { t } = useTranslation('administration');
  const [making, setMaking] = useState(false);
  const [secret, setSecret] = useState<Shape<'User'>>();
  const users = useGet(USERS, { query: { size: MANY } });
  const county = useCounty();
  const names = useNames();
  const act = useMutation({
    mutationFn: ({ user, what }: { user: string; what: Act }) =>
      post(`/api/v1/users/{user}/${what}`, { path: { user } }),
    onSuccess: ({ body }) => {
      setSecret(body.password === undefined ? undefined : body);
      return forget(USERS);
    },
  });
  const button = (user: Shape<'User'>, what: Act) => (
    <Button size="small" onClick={() => act.mutate({ user: user.id, what })}>
      {t(`users.${what}`)}
    </Button>
  );
  return (
    <section aria-label={t('parts.users')}>
      <div className="bar">
        <Button type="primary" onClick={() => setMaking(true)}>
          {t('users.make')}
        </Button>
      </div>
      {secret?.password !== undefined && (
        <Once secret={secret.password} of={t('users.passwordOf', { name: secret.name })} />
      )}
      <Faults error={act.error} />
      <NewUser
        open={making}
        onMade={(user) => {
          setMaking(false);
          if (user !== undefined) {
            setSecret(user);
            void forget(USERS);
          }
        }}
      />
      <Loaded of={users}>
        {({ items }) => (
          <Scrolled label={t('parts.users')}>
            <Table<Shape<'User'>>
              size="small"
              rowKey="id"
              pagination={false}
              dataSource={items}
              columns={[
                { title: t('users.name'), dataIndex: 'name' },
                { title: t('users.displayName'), render: (_, one) => one.displayName ?? '--' },
                {
                  title: t('users.roles'),
                  render: (_, one) =>
                    one.roles.map((role) => t(`platform:roles.${role}`)).join(' · '),
                },
                { title: t('users.of'), render: (_, one) => whose(one, county, names) || '--' },
                {
                  title: t('users.state'),
                  render: (_, one) => (
                    <>
                      {one.sample && <Tag>{t('users.sample')}</Tag>}
                      {one.disabled && <Tag color="warning">{t('users.disabled')}</Tag>}
                      {one.lockedUntil !== undefined && (
                        <Tag color="warning">{t('users.locked')}</Tag>
                      )}
                      {!one.disabled && one.lockedUntil === undefined && t('users.active')}
                    </>
                  ),
                },
                {
                  title: t('users.actions'),
                  render: (_, one) => (
                    <Space size="small" wrap>
                      {button(one, one.disabled ? 'enable' : 'disable')}
                      {one.lockedUntil !== undefined && button(one, 'unlock')}
                      {!one.sample && button(one, 'reset-password')}
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

/**
 * Whose hospital, centre or person the roles are held for. Who sees users of all counties has the
 * names of one at hand, and is shown another's county.
 */
function whose(user: Shape<'User'>, county: string, names: Names): string {
  if (user.county !== county) {
    return user.county ?? '';
  }
  return [
    user.hospital && names.institution(user.hospital),
    user.centre && names.centre(user.centre),
    user.physician && names.physician(user.physician),
  ]
    .filter(Boolean)
    .join(' · ');
}
