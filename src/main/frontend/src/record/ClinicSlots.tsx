import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Button, Checkbox, Form, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { put } from '@/platform/api/client';
import { forget, useGet } from '@/platform/api/queries';
import { holds, session } from '@/platform/api/session';
import type { Shape } from '@/platform/api/types';
import { useNames } from '@/platform/names';
import { useCounty } from '@/platform/place';
import { Faults, Loaded } from '@/platform/states';

const ADDRESS = '/api/v1/counties/{county}/hospitals/{hospital}/clinic-slots';
const WEEKDAYS: Shape<'Weekday'>[] = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
];
const SESSIONS: Shape<'Session'>[] = ['FULL_DAY', 'MORNING', 'AFTERNOON', 'EVENING'];

/** Which slots a hospital's clinics have, line by line; kept as one. */
export function ClinicSlots({ hospital }: { hospital: string }) {
  const { t } = useTranslation('record');
  const names = useNames();
  const clinics = useGet(ADDRESS, { path: { county: useCounty(), hospital } });
  const title = t('slots.clinics', { hospital: names.institution(hospital) });
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <Loaded of={clinics}>
        {(kept) => (
          <Lines key={clinics.data?.etag} hospital={hospital} kept={kept} etag={clinics.data?.etag} />
        )}
      </Loaded>
    </section>
  );
}

function Lines({
  hospital,
  kept,
  etag,
}: {
  hospital: string;
  kept: Shape<'ClinicSlots'>;
  etag: string | undefined;
}) {
  const { t } = useTranslation('record');
  const county = useCounty();
  const caller = session.use((state) => state.caller);
  const names = useNames();
  const specialties = [
    ...new Set([
      ...kept.clinics.map((one) => one.specialty),
      ...names.physicians.flatMap((one) => one.specialty ?? []),
      'GENERAL_MEDICINE',
    ]),
  ].toSorted();
  const mayWrite = holds(caller, ['BUREAU_ADMIN', 'HOSPITAL_HR']);
  const keep = useMutation({
    mutationFn: (json: Shape<'ClinicSlotsForm'>) =>
      put(ADDRESS, { path: { county, hospital }, json }, { ifMatch: etag }),
    onSuccess: () => forget(ADDRESS),
  });
  return (
    <Form<Shape<'ClinicSlotsForm'>>
      initialValues={{ clinics: kept.clinics }}
      disabled={!mayWrite}
      onFinish={keep.mutate}
    >
      <Form.List name="clinics">
        {(fields, { add, remove }) => (
          <>
            {fields.map(({ key, name }) => (
              <div key={key} className="clinic" role="group" aria-label={t('slots.line', { number: name + 1 })}>
                <Form.Item name={[name, 'specialty']} rules={[{ required: true, message: t('slots.needed') }]}>
                  <Select
                    aria-label={t('ledger.specialty')}
                    placeholder={t('ledger.specialty')}
                    showSearch={{ optionFilterProp: 'label' }}
                    options={specialties.map((value) => ({
                      value,
                      label: t(`board:specialties.${value}`, { defaultValue: value }),
                    }))}
                  />
                </Form.Item>
                <Form.Item name={[name, 'weekday']} rules={[{ required: true, message: t('slots.needed') }]}>
                  <Select
                    aria-label={t('slots.weekday')}
                    placeholder={t('slots.weekday')}
                    options={WEEKDAYS.map((value) => ({ value, label: t(`slots.weekdays.${value}`) }))}
                  />
                </Form.Item>
                <Form.Item name={[name, 'session']} rules={[{ required: true, message: t('slots.needed') }]}>
                  <Select
                    aria-label={t('ledger.session')}
                    placeholder={t('ledger.session')}
                    options={SESSIONS.map((value) => ({ value, label: t(`platform:sessions.${value}`) }))}
                  />
                </Form.Item>
                <Form.Item name={[name, 'slots']} rules={[{ required: true, message: t('slots.needed') }]}>
                  <InputNumber aria-label={t('slots.all')} placeholder={t('slots.all')} min={0} max={10000} precision={0} />
                </Form.Item>
                <Form.Item name={[name, 'senior']} valuePropName="checked">
                  <Checkbox>{t('slots.senior')}</Checkbox>
                </Form.Item>
                <Button
                  icon={<DeleteOutlined />}
                  aria-label={t('slots.remove', { number: name + 1 })}
                  onClick={() => remove(name)}
                />
              </div>
            ))}
            {mayWrite && (
              <div className="bar">
                <Button icon={<PlusOutlined />} onClick={() => add({ session: 'MORNING', senior: false })}>
                  {t('slots.add')}
                </Button>
                <Button type="primary" htmlType="submit" loading={keep.isPending}>
                  {t('slots.keep')}
                </Button>
              </div>
            )}
          </>
        )}
      </Form.List>
      <Faults error={keep.error} />
    </Form>
  );
}
