import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { today } from '@/platform/format';
import { useChoice } from '@/platform/place';
import { quarterOf, spansAround, spanWords } from './spans';

const SPAN = /^\d{4}(-Q[1-4])?$/;

/** The year or quarter that the address names; the one that it is where it names none. */
export function useSpan(): [string, (span: string) => void] {
  const usual = quarterOf(today());
  const [span, setSpan] = useChoice('span', usual);
  return [SPAN.test(span) ? span : usual, setSpan];
}

export function SpanSelect({ value, onChange }: { value: string; onChange: (span: string) => void }) {
  const { t } = useTranslation('record');
  const spans = spansAround(today());
  return (
    <Select
      className="span"
      aria-label={t('span')}
      value={value}
      options={(spans.includes(value) ? spans : [value, ...spans]).map((one) => ({
        value: one,
        label: spanWords(one, (year) => t('year', { year })),
      }))}
      onChange={onChange}
    />
  );
}
