import { Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { Rows } from './Rows';

type Row = Record<string, unknown>;

const WORKING_DAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'];

/** When a centre holds clinic: every working day, as a list says, or never. */
export function OpenSessions({
  value,
  onChange,
  disabled = false,
}: {
  value?: Row[];
  onChange?: (sessions: Row[] | undefined) => void;
  disabled?: boolean;
}) {
  const { t } = useTranslation('registry');
  const way = value === undefined ? 'usual' : value.length === 0 ? 'never' : 'listed';
  const become: Record<string, Row[] | undefined> = {
    usual: undefined,
    never: [],
    listed: WORKING_DAYS.map((weekday) => ({ weekday, session: 'FULL_DAY' })),
  };
  return (
    <>
      <Radio.Group
        disabled={disabled}
        value={way}
        options={['usual', 'listed', 'never'].map((one) => ({ value: one, label: t(`open.${one}`) }))}
        onChange={(event) => onChange?.(become[event.target.value as string])}
      />
      {way === 'listed' && (
        <Rows
          disabled={disabled}
          value={value ?? []}
          {...(onChange !== undefined && { onChange })}
          add={t('add.openSessions')}
          blank={{ weekday: 'MONDAY', session: 'FULL_DAY' }}
          cells={[
            { name: 'weekday', input: 'weekday' },
            { name: 'session', input: 'session' },
            { name: 'seats', input: 'number', optional: true, least: 1, most: 20 },
            { name: 'required', input: 'flag' },
            { name: 'mode', input: 'mode', optional: true },
            { name: 'from', input: 'date', optional: true },
            { name: 'to', input: 'date', optional: true },
          ]}
        />
      )}
    </>
  );
}
