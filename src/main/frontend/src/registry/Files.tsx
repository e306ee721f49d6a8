import { useTranslation } from 'react-i18next';
import { FileExchange } from '@/exchange/FileExchange';
import { FileLinks } from '@/exchange/FileLinks';
import { address } from '@/platform/api/client';
import { forget } from '@/platform/api/queries';
import { holds, session } from '@/platform/api/session';
import { useCounty } from '@/platform/place';

/** Hospitals, centres, physicians and travel times as a workbook, out and in again. */
export function Files() {
  const { t } = useTranslation('registry');
  const caller = session.use((state) => state.caller);
  const at = address('/api/v1/counties/{county}/registry', { path: { county: useCounty() } });
  const forms = [
    { name: t('files.whole'), files: [{ text: t('exchange:workbook'), address: `${at}.xlsx` }] },
  ];
  return (
    <section aria-label={t('parts.files')}>
      <p>{t('files.explanation')}</p>
      {holds(caller, ['BUREAU_ADMIN']) ? (
        <FileExchange
          at={at}
          forms={forms}
          mayWrite
          taken={() => forget('/api/v1/counties/{county}')}
        />
      ) : (
        <FileLinks groups={forms} />
      )}
    </section>
  );
}
