import { Button, Input, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { date } from '@/platform/format';

/** Single dates, each once, in their order. */
export function Dates({
  id,
  value = [],
  onChange,
  disabled = false,
}: {
  id?: string;
  value?: string[];
  onChange?: (dates: string[]) => void;
  disabled?: boolean;
}) {
  const { t } = useTranslation('registry');
  const [next, setNext] = useState('');
  const add = () => {
    if (next !== '') {
      onChange?.([...new Set([...value, next])].toSorted());
      setNext('');
    }
  };
  return (
    <div className="dates">
      {value.map((one) => (
        <Tag
          key={one}
          closable={!disabled}
          onClose={(event) => {
            event.preventDefault();
            onChange?.(value.filter((other) => other !== one));
          }}
        >
          {date(one)}
        </Tag>
      ))}
      {disabled ? (
        value.length === 0 && '--'
      ) : (
        <span className="add">
          <Input
            {...(id !== undefined && { id })}
            type="date"
            value={next}
            onChange={(event) => setNext(event.target.value)}
            onPressEnter={(event) => {
              event.preventDefault();
              add();
            }}
          />
          <Button size="small" disabled={next === ''} onClick={add}>
            {t('add.date')}
          </Button>
        </span>
      )}
    </div>
  );
}
