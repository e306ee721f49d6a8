import { Checkbox, Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Names } from '@/platform/names';
import { Dates } from './Dates';
import type { Kind } from './model';
import { OpenSessions } from './OpenSessions';
import { Rows, Specialty } from './Rows';
import { SomeOrAll } from './SomeOrAll';
import { WORDS } from './words';

/** What holds where nothing is said. */
const USUAL: Record<string, string> = { daysPerWeek: '5', minGapDays: '0', workloadPercent: '100', serviceDaysTarget: '0' };

interface Props {
  kind: Kind;
  /** Whether it is still to be made. */
  isNew: boolean;
  mayWrite: boolean;
  names: Names;
  /** The hospital that a hospital's staff office writes for. */
  own: string | undefined;
}

/** All that an entry says, but for where it lies. */
export function Fields({ kind, isNew, mayWrite, names, own }: Props) {
  const { t } = useTranslation('registry');
  const text = (name: string, most = 100) => (
    <Form.Item name={name} label={t(`fields.${name}`)}>
      <Input maxLength={most} />
    </Form.Item>
  );
  const whole = (name: string, most?: number, extra = false, least = 0) => (
    <Form.Item name={name} label={t(`fields.${name}`)} {...(extra && { extra: t(`hints.${name}`) })}>
      <InputNumber placeholder={USUAL[name] ?? ''} min={least} {...(most !== undefined && { max: most })} precision={0} />
    </Form.Item>
  );
  const isSent = (institution: string) => names.hospitals.some((one) => one.id === institution);
  const chosen = (name: string, options: { value: string; label: string }[]) => (
    <Form.Item name={name} label={t(`fields.${name}`)} rules={[{ required: true, message: t('missing') }]}>
      <Select showSearch={{ optionFilterProp: 'label' }} options={options} />
    </Form.Item>
  );
  const day = (name: string, needed = false) => (
    <Form.Item name={name} label={t(`fields.${name}`)} rules={needed ? [{ required: true, message: t('missing') }] : []}>
      <Input type="date" />
    </Form.Item>
  );
  const houses = [...names.hospitals, ...names.centres].map(option);
  const centres = names.centres.map(option);
  const disabled = !mayWrite;
  return (
    <>
      <div className="few">
        <Form.Item
          name="id"
          label={t('fields.id')}
          rules={[{ required: true, message: t('missing') }]}
          {...(isNew && { extra: t('hints.id') })}
        >
          <Input maxLength={100} readOnly={!isNew} />
        </Form.Item>
        {kind !== 'postings' && text('name')}
        {kind === 'postings' && (
          <>
            {chosen('physician', names.physicians.filter((one) => isSent(one.institution)).map(option))}
            {chosen('centre', centres)}
            {day('from', true)}
            {day('to', true)}
            {whole('daysPerWeek', 7)}
          </>
        )}
        {kind === 'tour-plans' && (
          <>
            {chosen('centre', centres)}
            {chosen('frequency', words('frequency'))}
            {day('from')}
            {day('to')}
            {whole('minGapDays', 1_000)}
          </>
        )}
        {kind === 'hospitals' && (
          <>
            <Form.Item name="tier" label={t('fields.tier')}>
              <Select allowClear options={words('tier')} />
            </Form.Item>
            {whole('defaultMaxAwayPerDay', undefined, true)}
          </>
        )}
        {kind === 'centres' && (
          <>
            <Form.Item name="kind" label={t('fields.kind')}>
              <Select allowClear options={words('kind')} />
            </Form.Item>
            {whole('population')}
            {whole('dutyDaysPerWeek', 7, true)}
          </>
        )}
        {kind === 'physicians' && (
          <>
            <Form.Item
              name="institution"
              label={t('fields.institution')}
              rules={[{ required: true, message: t('missing') }]}
            >
              <Select
                showSearch={{ optionFilterProp: 'label' }}
                options={own === undefined ? houses : houses.filter((one) => one.value === own)}
              />
            </Form.Item>
            <Form.Item
              name="title"
              label={t('fields.title')}
              rules={[{ required: true, message: t('missing') }]}
            >
              <Select options={words('title')} />
            </Form.Item>
            <Form.Item name="specialty" label={t('fields.specialty')}>
              <Specialty />
            </Form.Item>
            {text('phone', 40)}
            <Form.Item name="managedBy" label={t('fields.managedBy')} extra={t('hints.managedBy')}>
              <Select
                allowClear
                showSearch={{ optionFilterProp: 'label' }}
                options={names.hospitals.map(option)}
              />
            </Form.Item>
          </>
        )}
      </div>
      {kind === 'postings' && (
        <Form.Item name="terms" label={t('fields.terms')} extra={t('hints.terms')}>
          <Input.TextArea rows={3} maxLength={2000} showCount />
        </Form.Item>
      )}
      {kind === 'tour-plans' && (
        <>
          <Form.Item name="team" label={t('fields.team')} extra={t('hints.team')} rules={[{ required: true, message: t('missing') }]}>
            <Rows
              disabled={disabled}
              add={t('add.team')}
              blank={{ seats: 1 }}
              cells={[
                { name: 'specialty', input: 'specialty', optional: true },
                { name: 'seats', input: 'number', least: 1, most: 20 },
              ]}
            />
          </Form.Item>
          <Form.Item name="stops" label={t('fields.stops')} extra={t('hints.stops')}>
            <Select mode="tags" open={false} suffixIcon={null} tokenSeparators={['，', ',', '、', ';', '；']} />
          </Form.Item>
          <Form.Item
            name="weekdays"
            label={t('fields.weekdays')}
            extra={t('hints.weekdays')}
            normalize={(days: string[]) => (days.length === 0 ? undefined : days)}
          >
            <Checkbox.Group options={words('weekday')} />
          </Form.Item>
          <Form.Item name="minutesFrom" label={t('fields.minutesFrom')} extra={t('hints.minutesFrom')}>
            <Rows
              disabled={disabled}
              add={t('add.minutesFrom')}
              blank={{ minutes: 0 }}
              centres={names.hospitals.map(option)}
              cells={[
                { name: 'hospital', input: 'centre' },
                { name: 'minutes', input: 'number', most: 1440 },
              ]}
            />
          </Form.Item>
        </>
      )}
      {kind === 'hospitals' && (
        <Form.Item name="awayLimits" label={t('fields.awayLimits')} extra={t('hints.awayLimits')}>
          <Rows
            disabled={disabled}
            add={t('add.awayLimits')}
            blank={{ specialty: 'GENERAL_MEDICINE', maxAwayPerDay: 1 }}
            cells={[
              { name: 'specialty', input: 'specialty' },
              { name: 'maxAwayPerDay', input: 'number' },
              { name: 'from', input: 'date', optional: true },
              { name: 'to', input: 'date', optional: true },
            ]}
          />
        </Form.Item>
      )}
      {kind === 'centres' && (
        <>
          <Form.Item name="openSessions" label={t('fields.openSessions')}>
            <OpenSessions disabled={disabled} />
          </Form.Item>
          <Form.Item name="closed" label={t('fields.closed')}>
            <Rows
              disabled={disabled}
              add={t('add.closed')}
              blank={{}}
              cells={[
                { name: 'from', input: 'date' },
                { name: 'to', input: 'date' },
              ]}
            />
          </Form.Item>
          <Form.Item
            name="responsibleHospitals"
            label={t('fields.responsibleHospitals')}
            extra={t('hints.responsibleHospitals')}
          >
            <Select mode="multiple" optionFilterProp="label" options={names.hospitals.map(option)} />
          </Form.Item>
          <Form.Item name="requestedSpecialties" label={t('fields.requestedSpecialties')}>
            <Rows
              disabled={disabled}
              add={t('add.requestedSpecialties')}
              blank={{ specialty: 'PAEDIATRICS', daysPerFourWeeks: 1 }}
              cells={[
                { name: 'specialty', input: 'specialty' },
                { name: 'daysPerFourWeeks', input: 'number' },
                { name: 'mode', input: 'mode', optional: true },
              ]}
            />
          </Form.Item>
        </>
      )}
      {kind === 'physicians' && (
        <>
          <h2 className="entry-group">{t('groups.limits')}</h2>
          <div className="few">
            {whole('maxDutyDaysPerWeek', 7, true)}
            {whole('maxDutyDaysInPeriod')}
            {whole('maxTravelMinutes')}
            {whole('workloadPercent', 200, true)}
            {whole('serviceDaysTarget', 10_000, true)}
            <Form.Item
              name="carriedOverDutyDays"
              label={t('fields.carriedOverDutyDays')}
              extra={t('hints.carriedOverDutyDays')}
            >
              <InputNumber placeholder="0" min={-200} max={200} step={0.5} />
            </Form.Item>
          </div>
          <Form.Item name="permittedCentres" label={t('fields.permittedCentres')}>
            <SomeOrAll all={t('anyCentre')} options={centres} disabled={disabled} />
          </Form.Item>
          <h2 className="entry-group">{t('groups.absences')}</h2>
          <Form.Item name="unavailable" label={t('fields.unavailable')}>
            <Rows
              disabled={disabled}
              add={t('add.unavailable')}
              blank={{ reason: 'LEAVE' }}
              cells={[
                { name: 'from', input: 'date' },
                { name: 'to', input: 'date' },
                { name: 'reason', input: 'reason', optional: true },
                { name: 'lieu', input: 'flag' },
              ]}
            />
          </Form.Item>
          <Form.Item name="weeklyUnavailable" label={t('fields.weeklyUnavailable')}>
            <Checkbox.Group options={words('weekday')} />
          </Form.Item>
          <Form.Item name="ownClinics" label={t('fields.ownClinics')}>
            <Rows
              disabled={disabled}
              add={t('add.ownClinics')}
              blank={{ weekday: 'MONDAY', session: 'MORNING' }}
              cells={[
                { name: 'weekday', input: 'weekday' },
                { name: 'session', input: 'session' },
              ]}
            />
          </Form.Item>
          <Form.Item name="regularAt" label={t('fields.regularAt')} extra={t('hints.regularAt')}>
            <Rows
              disabled={disabled}
              add={t('add.regularAt')}
              blank={{}}
              centres={centres}
              cells={[
                { name: 'centre', input: 'centre' },
                { name: 'weekday', input: 'weekday', optional: true },
                { name: 'mode', input: 'mode', optional: true },
              ]}
            />
          </Form.Item>
          <Form.Item name="undesired" label={t('fields.undesired')}>
            <Dates disabled={disabled} />
          </Form.Item>
          <Form.Item name="preferred" label={t('fields.preferred')}>
            <Dates disabled={disabled} />
          </Form.Item>
        </>
      )}
    </>
  );

  function words(of: keyof typeof WORDS) {
    return WORDS[of].map((value) => ({ value, label: t(`${of}.${value}`) }));
  }
}

function option({ id, name }: { id: string; name?: string }) {
  return { value: id, label: name ?? id };
}
