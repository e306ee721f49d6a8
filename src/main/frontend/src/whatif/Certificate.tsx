import { useTranslation } from 'react-i18next';
import { number } from '@/platform/format';
import type { Shape } from '@/platform/api/types';

/** What is possible at all, proven before any solving. */
export function Certificate({ of }: { of: Pick<Shape<'Certificate'>, 'required' | 'possible' | 'leastMissing' | 'exact' | 'reasons'> }) {
  const { t } = useTranslation('whatif');
  return (
    <div className="certificate">
      <div>
        <meter
          min={0}
          max={Math.max(of.required, 1)}
          value={of.possible}
          aria-label={t('certificate.possible')}
        />{' '}
        <b>
          {number(of.possible)}/{number(of.required)}
        </b>{' '}
        {of.leastMissing === 0 ? (
          t('certificate.all')
        ) : (
          <span className="short">
            {t(of.exact ? 'certificate.exactly' : 'certificate.least', { count: of.leastMissing })}
          </span>
        )}
      </div>
      {of.reasons.length > 0 && (
        <details>
          <summary>{t('certificate.why', { count: of.reasons.length })}</summary>
          <ul>
            {of.reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
