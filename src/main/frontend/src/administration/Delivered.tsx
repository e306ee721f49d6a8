import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Shape } from '@/platform/api/types';
import { instant } from '@/platform/format';

const COLOURS = { PENDING: 'processing', DELIVERED: 'success', GIVEN_UP: 'error' } as const;

/** What came of telling somebody, in words. */
export function Delivered({ delivery }: { delivery: Shape<'WebhookDelivery'> | undefined }) {
  const { t } = useTranslation('administration');
  if (delivery === undefined) {
    return '--';
  }
  const { state, fault, answer, tries, triedAt } = delivery;
  return (
    <>
      <Tag color={COLOURS[state]}>{t(`deliveries.${state}`)}</Tag>
      {fault !== undefined && `${t(`deliveries.faults.${fault}`)} `}
      {answer !== undefined && `${answer} `}
      {t('deliveries.tries', { count: tries })} {triedAt !== undefined && instant(triedAt)}
    </>
  );
}
