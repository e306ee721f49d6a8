import { useMutation } from '@tanstack/react-query';
import { Form, Input, Modal, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { post } from '@/platform/api/client';
import { useGet } from '@/platform/api/queries';
import type { Role, Shape } from '@/platform/api/types';
import { useCounty } from '@/platform/place';
import { Faults } from '@/platform/states';

const MANY = 500;
const ROLES: Role[] = ['BUREAU_ADMIN', 'PLANNER', 'HOSPITAL_HR', 'CENTRE', 'PHYSICIAN', 'AUDITOR'];

/** The form of a new user; the service makes the password and shows it once. */
export function NewUser({
  open,
  onMade,
}: {
  open: boolean;
  onMade: (user: Shape<'User'> | undefined) => void;
}) {
  const { t } = useTranslation('administration');
  const county = useCounty();
  const [form] = Form.useForm<Shape<'NewUser'>>();
  const roles = Form.useWatch('roles', form) ?? [];
  const list = { path: { county }, query: { size: MANY } };
  const hospitals = useGet('/api/v1/counties/{county}/hospitals', list, { enabled: open });
  const centres = useGet('/api/v1/counties/{county}/centres', list, { enabled: open });
  const physicians = useGet('/api/v1/counties/{county}/physicians', list, { enabled: open });
  const make = useMutation({
    mutationFn: (user: Shape<'NewUser'>) => post('/api/v1/users', { json: { ...user, county } }),
    onSuccess: ({ body }) => {
      form.resetFields();
      onMade(body);
    },
  });
  const chosen = (name: 'hospital' | 'centre' | 'physician', items: { id: string; name?: string }[]) => (
    <Form.Item name={name} label={t(`users.${name}`)} rules={[{ required: true }]}>
      <Select
        showSearch={{ optionFilterProp: 'label' }}
        options={items.map((one) => ({ value: one.id, label: one.name ?? one.id }))}
      />
    </Form.Item>
  );
  return (
    <Modal
      open={open}
      title={t('users.make')}
      okText={t('users.make')}
      confirmLoading={make.isPending}
      onOk={() => form.submit()}
      onCancel={() => onMade(undefined)}
    >
      <Form form={form} layout="vertical" onFinish={make.mutate}>
        <Form.Item name="name" label={t('users.name')} rules={[{ required: true }]}>
          <Input autoComplete="off" />
        </Form.Item>
        <Form.Item name="displayName" label={t('users.displayName')}>
          <Input autoComplete="off" />
        </Form.Item>
        <Form.Item name="roles" label={t('users.roles')} rules={[{ required: true }]}>
          <Select
            mode="multiple"
            options={ROLES.map((role) => ({ value: role, label: t(`platform:roles.${role}`) }))}
          />
        </Form.Item>
        {roles.includes('HOSPITAL_HR') && chosen('hospital', hospitals.data?.body.items ?? [])}
        {roles.includes('CENTRE') && chosen('centre', centres.data?.body.items ?? [])}
        {roles.includes('PHYSICIAN') && chosen('physician', physicians.data?.body.items ?? [])}
        <Faults error={make.error} />
      </Form>
    </Modal>
  );
}
