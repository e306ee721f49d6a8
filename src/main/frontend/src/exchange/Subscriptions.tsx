import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { del, post } from '@/platform/api/client';
import { forget, useGet } from '@/platform/api/queries';
import { instant } from '@/platform/format';
import { useCounty } from '@/platform/place';
import { Faults, Loaded } from '@/platform/states';
import type { CalendarOf } from './offered';
import './exchange.css';

const SUBSCRIPTIONS = '/api/v1/counties/{county}/calendar-subscriptions';

/** Addresses that calendar programs look at: made, shown once, revoked. */
export function Subscriptions({ of: { kind, id } }: { of: CalendarOf }) {
  const { t } = useTranslation('exchange');
  const path = { county: useCounty() };
  const given = useGet(SUBSCRIPTIONS, { path });
  const made = useMutation({
    mutationFn: () => post(SUBSCRIPTIONS, { path, json: { [kind]: id } }),
    onSuccess: () => forget(SUBSCRIPTIONS),
  });
  const revoked = useMutation({
    mutationFn: (subscription: string) =>
      del('/api/v1/counties/{county}/calendar-subscriptions/{subscription}', {
        path: { ...path, subscription },
      }),
    onSuccess: (_, subscription) => {
      if (made.data?.body.id === subscription) {
        made.reset();
      }
      return forget(SUBSCRIPTIONS);
    },
  });
  const secret = made.data?.body.address;
  return (
    <details className="subscriptions no-print">
      <summary>{t('calendar.subscribe')}</summary>
      <p>{t('calendar.explanation')}</p>
      <Button loading={made.isPending} onClick={() => made.mutate()}>
        {t('calendar.make')}
      </Button>
      {secret !== undefined && (
        <Alert
          type="warning"
          showIcon
          title={t('calendar.once')}
          description={
            <Typography.Text code copyable>
              {secret}
            </Typography.Text>
          }
        />
      )}
      <Faults error={made.error ?? revoked.error} />
      <Loaded of={given}>
        {({ items }) => (
          <ul>
            {items
              .filter((one) => one[kind] === id)
              .map((one) => (
                <li key={one.id}>
                  {t('calendar.made', { at: instant(one.madeAt), by: one.madeBy })}{' '}
                  <Button
                    size="small"
                    danger
                    loading={revoked.isPending && revoked.variables === one.id}
                    onClick={() => revoked.mutate(one.id)}
                  >
                    {t('calendar.revoke')}
                  </Button>
                </li>
              ))}
          </ul>
        )}
      </Loaded>
    </details>
  );
}
