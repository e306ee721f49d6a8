import { useTranslation } from 'react-i18next';
import { useGet } from '@/platform/api/queries';
import { useCounty } from '@/platform/place';
import { Loaded } from '@/platform/states';

/** How many slots are reserved, and until when, in one sentence. */
export function SlotPolicy() {
  const { t } = useTranslation('record');
  const policy = useGet('/api/v1/counties/{county}/slot-policy', { path: { county: useCounty() } });
  return <Loaded of={policy}>{(kept) => <p>{t('slots.policy', { ...kept })}</p>}</Loaded>;
}
