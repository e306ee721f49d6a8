import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Select, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { FileExchange } from '@/exchange/FileExchange';
import { address, post } from '@/platform/api/client';
import { forget } from '@/platform/api/queries';
import { holds, session } from '@/platform/api/session';
import { range } from '@/platform/format';
import { useNames } from '@/platform/names';
import { useChoice, useCounty } from '@/platform/place';
import { Faults } from '@/platform/states';
import { ClinicSlots } from './ClinicSlots';
import { ReservedSlots } from './ReservedSlots';
import { SlotPolicy } from './SlotPolicy';
import { SlotReport } from './SlotReport';
import { SpanSelect, useSpan } from './SpanSelect';
import { daysOf } from './spans';
import './record.css';

const SLOTS = '/api/v1/counties/{county}/slots';

/** Clinic slots that hospitals reserve for centres: what there is, for whom, until when, and what became of it. */
export default function SlotsPage() {
  const { t } = useTranslation('record');
  const county = useCounty();
  const caller = session.use((state) => state.caller);
  const names = useNames();
  const [span, setSpan] = useSpan();
  const days = daysOf(span);
  const [chosen, setChosen] = useChoice('hospital', names.hospitals[0]?.id ?? '');
  const hospital = caller?.hospital ?? chosen;
  const reports = holds(caller, ['BUREAU_ADMIN', 'PLANNER', 'HOSPITAL_HR', 'PROVINCE', 'AUDITOR']);
  const records = holds(caller, ['BUREAU_ADMIN', 'PLANNER', 'HOSPITAL_HR', 'CENTRE']);
  return (
    <div className="record">
      <div className="title-line">
        <Typography.Title level={1}>{t('slots.title')}</Typography.Title>
        <span className="spread" />
        {holds(caller, ['BUREAU_ADMIN', 'PLANNER']) && <Allocate days={days} />}
      </div>
      <div className="bar">
        <SpanSelect value={span} onChange={setSpan} />
        {reports && caller?.hospital === undefined && names.hospitals.length > 0 && (
          <Select
            className="who"
            aria-label={t('bys.HOSPITAL')}
            value={hospital === '' ? null : hospital}
            options={names.hospitals.map((one) => ({ value: one.id, label: one.name ?? one.id }))}
            onChange={setChosen}
          />
        )}
      </div>
      <SlotPolicy />
      {reports && hospital !== '' && <ClinicSlots key={hospital} hospital={hospital} />}
      <ReservedSlots days={days} />
      {records && (
        <FileExchange
          at={address(SLOTS, { path: { county } })}
          query={days}
          forms={[
            {
              name: `${t('slots.form')} ${range(days.from, days.to)}`,
              files: [
                {
                  text: t('exchange:workbook'),
                  address: address(`${SLOTS}.xlsx`, { path: { county }, query: days }),
                },
              ],
            },
          ]}
          mayWrite
          taken={() => forget(SLOTS)}
        />
      )}
      {reports && <SlotReport days={days} />}
    </div>
  );
}

/** Reserves the slots of these days among the centres, in place of what was reserved. */
function Allocate({ days }: { days: { from: string; to: string } }) {
  const { t } = useTranslation('record');
  const county = useCounty();
  const allocate = useMutation({
    mutationFn: () => post(`${SLOTS}/allocate`, { path: { county }, query: days }),
    onSuccess: () => forget(SLOTS),
  });
  return (
    <>
      {allocate.data !== undefined && (
        <Alert
          type="success"
          title={t('slots.allocated', {
            slots: allocate.data.body.slots,
            reserved: allocate.data.body.reserved,
          })}
        />
      )}
      <Faults error={allocate.error} />
      <Button type="primary" loading={allocate.isPending} onClick={() => allocate.mutate()}>
        {t('slots.allocate')}
      </Button>
    </>
  );
}
