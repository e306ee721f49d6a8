import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { post, put } from '@/platform/api/client';
import { session } from '@/platform/api/session';
import { Faults } from '@/platform/states';

interface Wanted {
  current: string;
  wanted: string;
  again: string;
}

/** Changes one's own password. All sessions end by it, so a new one begins with the new password. */
export function PasswordForm({ name, changed }: { name: string; changed?: () => void }) {
  const { t } = useTranslation('session');
  const change = useMutation({
    mutationFn: async ({ current, wanted }: Wanted) => {
      await put('/api/v1/me/password', { json: { current, wanted } });
      return post('/api/v1/session', { json: { name, password: wanted } });
    },
    onSuccess: ({ body }) => {
      session.began(body);
      changed?.();
    },
  });
  return (
    <Form layout="vertical" requiredMark={false} onFinish={change.mutate}>
      <input type="text" hidden readOnly autoComplete="username" value={name} />
      <Form.Item
        name="current"
        label={t('change.current')}
        rules={[{ required: true, message: t('passwordMissing') }]}
      >
        <Input.Password autoComplete="current-password" />
      </Form.Item>
      <Form.Item
        name="wanted"
        label={t('change.wanted')}
        extra={t('change.form')}
        rules={[{ required: true, message: t('passwordMissing') }]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <Form.Item
        name="again"
        label={t('change.again')}
        dependencies={['wanted']}
        rules={[
          ({ getFieldValue }) => ({
            validator: (_, again) =>
              again === getFieldValue('wanted')
                ? Promise.resolve()
                : Promise.reject(new Error(t('change.differs'))),
          }),
        ]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <Form.Item>
        <Button type="primary" htmlType="submit" loading={change.isPending}>
          {t('change.save')}
        </Button>
      </Form.Item>
      <Faults error={change.error} />
    </Form>
  );
}
