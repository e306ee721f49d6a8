import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { AutoComplete, Button, Checkbox, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { SPECIALTIES, WORDS, type Word } from './words';
import './registry.css';

type Row = Record<string, unknown>;

/** What stands in a row under a name. */
export interface Cell {
  name: string;
  input: Word | 'date' | 'number' | 'flag' | 'specialty' | 'centre';
  /** May be left open. */
  optional?: boolean;
  least?: number;
  most?: number;
}

interface Props {
  id?: string;
  value?: Row[];
  onChange?: (rows: Row[]) => void;
  cells: Cell[];
  /** What a new row begins with. */
  blank: Row;
  add: string;
  disabled?: boolean;
  centres?: { value: string; label: string }[];
}

/** A list of things that are told in a few words each. */
export function Rows({ id, value = [], onChange, cells, blank, add, disabled = false, centres = [] }: Props) {
  const { t } = useTranslation('registry');
  const change = (at: number, name: string, next: unknown) =>
    onChange?.(value.map((row, index) => (index === at ? told({ ...row, [name]: next }) : row)));
  return (
    <div className="rows" id={id}>
      {value.map((row, at) => (
        // Rows have no names of their own; they keep their order.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={at} className="row">
          {cells.map((cell) => (
            <label key={cell.name}>
              <span>{t(`cells.${cell.name}`)}</span>
              <One
                cell={cell}
                value={row[cell.name]}
                disabled={disabled}
                centres={centres}
                onChange={(next) => change(at, cell.name, next)}
              />
            </label>
          ))}
          {!disabled && (
            <Button
              type="text"
              aria-label={t('removeRow', { at: at + 1 })}
              icon={<DeleteOutlined />}
              onClick={() => onChange?.(value.filter((_, index) => index !== at))}
            />
          )}
        </div>
      ))}
      {!disabled && (
        <Button size="small" icon={<PlusOutlined />} onClick={() => onChange?.([...value, blank])}>
          {add}
        </Button>
      )}
    </div>
  );
}

function told(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).filter(([, value]) => value !== undefined && value !== null && value !== ''),
  );
}

function One({
  cell,
  value,
  disabled,
  centres,
  onChange,
}: {
  cell: Cell;
  value: unknown;
  disabled: boolean;
  centres: { value: string; label: string }[];
  onChange: (value: unknown) => void;
}) {
  const { t } = useTranslation('registry');
  const name = t(`cells.${cell.name}`);
  switch (cell.input) {
    case 'date':
      return (
        <Input
          type="date"
          aria-label={name}
          disabled={disabled}
          value={(value as string | undefined) ?? ''}
          onChange={(event) => onChange(event.target.value)}
        />
      );
    case 'number':
      return (
        <InputNumber
          aria-label={name}
          disabled={disabled}
          min={cell.least ?? 0}
          {...(cell.most !== undefined && { max: cell.most })}
          precision={0}
          value={(value as number | undefined) ?? null}
          onChange={onChange}
        />
      );
    case 'flag':
      return (
        <Checkbox
          aria-label={name}
          disabled={disabled}
          checked={value === true}
          onChange={(event) => onChange(event.target.checked || undefined)}
        />
      );
    case 'specialty':
      return (
        <Specialty label={name} any={cell.optional === true} disabled={disabled} value={value as string} onChange={onChange} />
      );
    default:
      return (
        <Select
          aria-label={name}
          disabled={disabled}
          allowClear={cell.optional === true}
          popupMatchSelectWidth={false}
          showSearch={{ optionFilterProp: 'label' }}
          value={(value as string | undefined) ?? null}
          options={
            cell.input === 'centre'
              ? centres
              : WORDS[cell.input].map((one) => ({ value: one, label: t(`${cell.input}.${one}`) }))
          }
          onChange={onChange}
        />
      );
  }
}

/** A free code; those that are known have a name. */
export function Specialty({
  id,
  label,
  value,
  onChange,
  any = false,
  disabled,
}: {
  id?: string;
  label?: string;
  /** Whether nothing said means any, and not general medicine. */
  any?: boolean;
  value?: string | undefined;
  onChange?: (value: string | undefined) => void;
  disabled?: boolean;
}) {
  const { t } = useTranslation('registry');
  const named = (code: string | undefined) =>
    code !== undefined && SPECIALTIES.includes(code) ? t(`specialty.${code}`) : code;
  return (
    <AutoComplete
      {...(id !== undefined && { id })}
      {...(label !== undefined && { 'aria-label': label })}
      {...(disabled !== undefined && { disabled })}
      popupMatchSelectWidth={false}
      placeholder={any ? t('anySpecialty') : ''}
      value={named(any ? value : (value ?? 'GENERAL_MEDICINE')) ?? ''}
      options={SPECIALTIES.map((code) => ({ value: t(`specialty.${code}`) }))}
      onChange={(text) => onChange?.(SPECIALTIES.find((code) => t(`specialty.${code}`) === text) ?? text)}
    />
  );
}
