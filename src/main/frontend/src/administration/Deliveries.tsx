import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { post } from '@/platform/api/client';
import { forget, useGet } from '@/platform/api/queries';
import { instant } from '@/platform/format';
import { useCounty } from '@/platform/place';
import { Faults, Loaded, Nothing } from '@/platform/states';
import { Delivered } from './Delivered';

const DELIVERIES = '/api/v1/counties/{county}/webhooks/{webhook}/deliveries';
const AGAIN_MILLIS = 5000;

/** The latest deliveries of a webhook, each to be sent again. */
export function Deliveries({ webhook }: { webhook: string }) {
  const county = useCounty();
  const { t } = useTranslation('administration');
  const path = { county, webhook };
  const list = useGet(DELIVERIES, { path, query: { size: 20 } }, { refetchInterval: AGAIN_MILLIS });
  const again = useMutation({
    mutationFn: (delivery: string) =>
      post(`${DELIVERIES}/{delivery}/redeliver`, { path: { ...path, delivery } }),
    onSuccess: () => forget(DELIVERIES),
  });
  return (
    <>
      <Faults error={again.error} />
      <Loaded
        of={list}
        isEmpty={(page) => page.items.length === 0}
        empty={<Nothing text={t('deliveries.nothing')} />}
      >
        {({ items }) => (
          <ul>
            {items.map((one) => (
              <li key={one.id}>
                {instant(one.createdAt)} <Delivered delivery={one} />{' '}
                {one.state === 'GIVEN_UP' && (
                  <Button size="small" onClick={() => again.mutate(one.id)}>
                    {t('deliveries.again')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </>
  );
}
