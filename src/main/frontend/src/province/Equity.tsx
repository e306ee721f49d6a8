import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { useGet } from '@/platform/api/queries';
import { useChoice } from '@/platform/place';
import { Measured } from '@/record/Equity';
import { SpanSelect, useSpan } from '@/record/SpanSelect';
import { daysOf } from '@/record/spans';
import '@/record/record.css';

const PER = ['MONTH', 'QUARTER', 'YEAR'];

/** How evenly days are spread over the residents of all counties, with the share of each county. */
export function Equity() {
  const { t } = useTranslation('record');
  const [span, setSpan] = useSpan();
  const [per, setPer] = useChoice('per', 'QUARTER');
  const equity = useGet('/api/v1/assessment/equity', { query: { per, ...daysOf(span) } });
  return (
    <section className="record" aria-label={t('equity.title')}>
      <h2>{t('equity.title')}</h2>
      <div className="bar">
        <SpanSelect value={span} onChange={setSpan} />
        <Segmented
          aria-label={t('per')}
          value={per}
          options={PER.map((value) => ({ value, label: t(`pers.${value}`) }))}
          onChange={setPer}
        />
      </div>
      <Measured of={equity} per={per} share={t('province:county')} />
    </section>
  );
}
