import { useTranslation } from 'react-i18next';
import { FileExchange } from '@/exchange/FileExchange';
import { address } from '@/platform/api/client';
import { forget } from '@/platform/api/queries';
import { useCounty } from '@/platform/place';

/** Hospitals, centres, physicians and travel times as a workbook, out and in again. */
export function RegistryFiles() {
  const { t } = useTranslation('administration');
  const at = address('/api/v1/counties/{county}/registry', { path: { county: useCounty() } });
  return (
    <section aria-label={t('parts.registry')}>
      <p>{t('registry.explanation')}</p>
      <FileExchange
        at={at}
        forms={[
          {
            name: t('parts.registry'),
            files: [{ text: t('exchange:workbook'), address: `${at}.xlsx` }],
          },
        ]}
        mayWrite
        taken={() => forget('/api/v1/counties/{county}')}
      />
    </section>
  );
}
