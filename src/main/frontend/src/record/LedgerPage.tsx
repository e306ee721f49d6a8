import { Segmented, Select, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { FileLinks } from '@/exchange/FileLinks';
import { address } from '@/platform/api/client';
import { holds, session } from '@/platform/api/session';
import { useNames } from '@/platform/names';
import { useChoice, useCounty } from '@/platform/place';
import { Confirm } from './Confirm';
import { Entries } from './Entries';
import { Seals } from './Seals';
import { SpanSelect, useSpan } from './SpanSelect';
import { daysOf } from './spans';
import { Totals } from './Totals';
import { ENTRY_TYPES, isEntryType } from './types';
import './record.css';

const VIEWS = ['entries', 'totals'];

/** What was served, as far as the caller may see it: entry by entry, and added up. */
export default function LedgerPage() {
  const { t } = useTranslation('record');
  const county = useCounty();
  const caller = session.use((state) => state.caller);
  const names = useNames();
  const [view, setView] = useChoice('view', 'entries');
  const [span, setSpan] = useSpan();
  const [physician, setPhysician] = useChoice('physician');
  const [hospital, setHospital] = useChoice('hospital');
  const [centre, setCentre] = useChoice('centre');
  const [type, setType] = useChoice('type');
  const days = daysOf(span);
  const filter = {
    ...days,
    ...(physician !== '' && { physician }),
    ...(hospital !== '' && { hospital }),
    ...(centre !== '' && { centre }),
    ...(isEntryType(type) && { type }),
  };
  const file = (suffix: string) =>
    address(`/api/v1/counties/{county}/ledger.${suffix}`, { path: { county }, query: filter });
  const views = holds(caller, ['BUREAU_ADMIN', 'PLANNER', 'PROVINCE', 'AUDITOR'])
    ? [...VIEWS, 'seals']
    : VIEWS;
  const own = holds(caller, ['PHYSICIAN']);
  const one = (
    label: string,
    value: string,
    choose: (value: string) => void,
    things: { id: string; name?: string }[],
  ) => (
    <Select
      className="who"
      aria-label={t(`ledger.${label}`)}
      placeholder={t(`ledger.${label}`)}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      value={value === '' ? null : value}
      options={things.map((thing) => ({ value: thing.id, label: thing.name ?? thing.id }))}
      onChange={(chosen) => choose(chosen ?? '')}
    />
  );
  return (
    <div className="record">
      <div className="title-line">
        <Typography.Title level={1}>{t('ledger.title')}</Typography.Title>
        <Segmented
          aria-label={t('ledger.title')}
          value={view}
          options={views.map((value) => ({ value, label: t(`ledger.views.${value}`) }))}
          onChange={setView}
        />
        <span className="spread" />
        <Confirm days={days} />
        <FileLinks
          groups={[
            {
              name: t('ledger.title'),
              files: [
                { text: t('exchange:workbook'), address: file('xlsx') },
                { text: t('exchange:csv'), address: file('csv') },
              ],
            },
          ]}
        />
      </div>
      <div className="bar">
        <SpanSelect value={span} onChange={setSpan} />
        {view === 'entries' && (
          <>
            {!own &&
              names.physicians.length > 0 &&
              one('physician', physician, setPhysician, names.physicians)}
            {!own &&
              names.hospitals.length > 0 &&
              one('hospital', hospital, setHospital, names.hospitals)}
            {!holds(caller, ['CENTRE']) && one('centre', centre, setCentre, names.centres)}
            <Select
              className="type"
              aria-label={t('ledger.type')}
              value={type}
              options={['', ...ENTRY_TYPES].map((value) => ({
                value,
                label: t(`types.${value || 'ALL'}`),
              }))}
              onChange={setType}
            />
          </>
        )}
      </div>
      {view === 'totals' && <Totals days={days} />}
      {view === 'seals' && <Seals />}
      {view === 'entries' && <Entries key={JSON.stringify(filter)} filter={filter} />}
    </div>
  );
}
