import { useMutation } from '@tanstack/react-query';
import { Button, Popconfirm } from 'antd';
import { useTranslation } from 'react-i18next';
import { post } from '@/platform/api/client';
import { forget } from '@/platform/api/queries';
import { session } from '@/platform/api/session';
import { number, range } from '@/platform/format';
import { useCounty } from '@/platform/place';
import { Faults } from '@/platform/states';

const LEDGER = '/api/v1/counties/{county}/ledger';

/** A centre's or a hospital's word for all of its entries of these days; nothing for anybody else. */
export function Confirm({ days }: { days: { from: string; to: string } }) {
  const { t } = useTranslation('record');
  const county = useCounty();
  const caller = session.use((state) => state.caller);
  const centre = caller?.roles.includes('CENTRE') ? caller.centre : undefined;
  const hospital = caller?.roles.includes('HOSPITAL_HR') ? caller.hospital : undefined;
  const confirm = useMutation({
    mutationFn: async () => {
      const answers = await Promise.all([
        ...(centre === undefined
          ? []
          : [
              post('/api/v1/counties/{county}/centres/{centre}/ledger/confirm', {
                path: { county, centre },
                query: days,
              }),
            ]),
        ...(hospital === undefined
          ? []
          : [
              post('/api/v1/counties/{county}/hospitals/{hospital}/ledger/confirm', {
                path: { county, hospital },
                query: days,
              }),
            ]),
      ]);
      return answers.reduce((sum, { body }) => sum + body.confirmed, 0);
    },
    onSettled: () => forget(LEDGER),
  });
  if (centre === undefined && hospital === undefined) {
    return null;
  }
  return (
    <>
      <Faults error={confirm.error} />
      <span role="status">
        {confirm.data !== undefined && t('confirm.done', { entries: number(confirm.data) })}
      </span>
      <Popconfirm
        title={t('confirm.title', { days: range(days.from, days.to) })}
        description={t('confirm.explanation')}
        okText={t('confirm.begin')}
        onConfirm={() => confirm.mutate()}
      >
        <Button type="primary" loading={confirm.isPending}>
          {t('confirm.begin')}
        </Button>
      </Popconfirm>
    </>
  );
}
