import { Alert, Checkbox, Drawer, Form, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Said } from './model';
import type { PersonRow } from './saving';

const WEEKDAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;
const SESSIONS = ['FULL_DAY', 'MORNING', 'AFTERNOON', 'EVENING'] as const;
const LIMITS = ['maxDutyDaysPerWeek', 'maxDutyDaysInPeriod', 'maxTravelMinutes', 'serviceDaysTarget'] as const;

/** A physician's weekly pattern and limits. What is left empty holds as the registry has it. */
export function Person({
  person,
  mayWrite,
  close,
  change,
}: {
  person: PersonRow;
  mayWrite: boolean;
  close: () => void;
  change: (said: Said) => void;
}) {
  const { t } = useTranslation('availability');
  const { said } = person;
  return (
    <Drawer open onClose={close} title={person.name} size={380}>
      {person.remarks.map((remark) => (
        <Alert key={remark} type="warning" showIcon title={remark} className="remark" />
      ))}
      <Form layout="vertical" disabled={!mayWrite}>
        <Form.Item label={t('weeklyAway')}>
          <Checkbox.Group
            value={said.weeklyUnavailable ?? []}
            onChange={(weeklyUnavailable) => change({ ...said, weeklyUnavailable })}
            options={WEEKDAYS.map((value) => ({ value, label: t(`weekdays.${value}`) }))}
          />
        </Form.Item>
        <Form.Item label={t('ownClinics')} htmlFor="own-clinics">
          <Select
            id="own-clinics"
            mode="multiple"
            value={(said.ownClinics ?? []).map((one) => `${one.weekday} ${one.session}`)}
            onChange={(chosen: string[]) =>
              change({
                ...said,
                ownClinics: chosen.map((one) => {
                  const [weekday, session] = one.split(' ');
                  return { weekday, session } as NonNullable<Said['ownClinics']>[number];
                }),
              })
            }
            options={WEEKDAYS.flatMap((weekday) =>
              SESSIONS.map((session) => ({
                value: `${weekday} ${session}`,
                label: `${t(`weekdays.${weekday}`)} ${t(`platform:sessions.${session}`)}`,
              })),
            )}
          />
        </Form.Item>
        {LIMITS.map((limit) => (
          <Form.Item key={limit} label={t(`limits.${limit}`)} htmlFor={limit}>
            <InputNumber
              id={limit}
              min={0}
              max={limit === 'maxDutyDaysPerWeek' ? 7 : 10_000}
              precision={0}
              value={said[limit] ?? null}
              onChange={(value) => {
                const { [limit]: _, ...others } = said;
                change(value === null ? others : { ...said, [limit]: value });
              }}
            />
          </Form.Item>
        ))}
      </Form>
    </Drawer>
  );
}
