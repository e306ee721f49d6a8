import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { post } from '@/platform/api/client';
import { session } from '@/platform/api/session';
import type { Shape } from '@/platform/api/types';
import { Faults } from '@/platform/states';

/** Name and password. Given a name, that user signs in again. */
export function SignInForm({ name, initial }: { name?: string; initial?: Shape<'Login'> }) {
  const { t } = useTranslation('session');
  const signIn = useMutation({
    mutationFn: (login: Shape<'Login'>) => post('/api/v1/session', { json: login }),
    onSuccess: ({ body }) => session.began(body),
  });
  return (
    <Form
      layout="vertical"
      requiredMark={false}
      initialValues={{ ...initial, ...(name !== undefined && { name }) }}
      onFinish={(login: Shape<'Login'>) => signIn.mutate(login)}
    >
      <Form.Item name="name" label={t('name')} rules={[{ required: true, message: t('nameMissing') }]}>
        <Input autoComplete="username" readOnly={name !== undefined} />
      </Form.Item>
      <Form.Item
        name="password"
        label={t('password')}
        rules={[{ required: true, message: t('passwordMissing') }]}
      >
        <Input.Password autoComplete="current-password" />
      </Form.Item>
      <Form.Item>
        <Button type="primary" htmlType="submit" block loading={signIn.isPending}>
          {t('signIn')}
        </Button>
      </Form.Item>
      <Faults error={signIn.error} />
    </Form>
  );
}
