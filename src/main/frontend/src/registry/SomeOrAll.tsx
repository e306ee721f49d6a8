import { Checkbox, Select } from 'antd';

/** Everything, which is to say nothing; or what is named, which may be nothing at all. */
export function SomeOrAll({
  id,
  value,
  onChange,
  all,
  options,
  disabled = false,
}: {
  id?: string;
  value?: string[];
  onChange?: (some: string[] | undefined) => void;
  all: string;
  options: { value: string; label: string }[];
  disabled?: boolean;
}) {
  return (
    <div className="some-or-all">
      <Checkbox
        disabled={disabled}
        checked={value === undefined}
        onChange={(event) => onChange?.(event.target.checked ? undefined : [])}
      >
        {all}
      </Checkbox>
      {value !== undefined && (
        <Select
          {...(id !== undefined && { id })}
          mode="multiple"
          optionFilterProp="label"
          disabled={disabled}
          value={value}
          options={options}
          onChange={(some: string[]) => onChange?.(some)}
        />
      )}
    </div>
  );
}
