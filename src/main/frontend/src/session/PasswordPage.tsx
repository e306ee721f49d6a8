import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { put } from '@/platform/api/client';
import { session } from '@/platform/api/session';
import { Faults } from '@/platform/states';

interface Wanted {
  current: string;
  wanted: string;
  again: string;
}

/** Changes one's own password. All sessions end by it, so the user signs in anew. */
export function PasswordPage() {
  const { t } = useTranslation('session');
  const change = useMutation({
    mutationFn: ({ current, wanted }: Wanted) =>
      put('/api/v1/me/password', { json: { current, wanted } }),
    onSuccess: () => session.ended(),
  });
  return (
    <Form layout="vertical" style={{ maxWidth: 360 }} requiredMark={false} onFinish={change.mutate}>
      <Typography.Title level={1} style={{ fontSize: 20 }}>
        {t('change.title')}
      </Typography.Title>
      <p>{t('change.explanation')}</p>
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
