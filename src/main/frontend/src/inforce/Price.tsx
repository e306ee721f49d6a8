import { useTranslation } from 'react-i18next';
import type { Shape } from '@/platform/api/types';
import { number } from '@/platform/format';
import { useRuleName } from '@/platform/names';

/** What a change costs, and by which rules; what is saved has a minus. */
export function Price({ change }: { change: Shape<'CostByRules'> }) {
  const { t } = useTranslation('inforce');
  const rule = useRuleName();
  const soft = change.rules.filter((one) => one.level === 'SOFT');
  return (
    <details className="price">
      <summary>
        {signed(change.soft)}
        {change.coverage !== 0 && (
          <span className={change.coverage > 0 ? 'short' : ''}>
            {' '}
            {change.coverage > 0
              ? t('price.missing', { count: change.coverage })
              : t('price.filled', { count: -change.coverage })}
          </span>
        )}
      </summary>
      {soft.map((one) => (
        <span key={one.id} className="by-rule">
          {rule(one.id)} {signed(one.cost)}
        </span>
      ))}
    </details>
  );
}

function signed(value: number): string {
  return value > 0 ? `+${number(value)}` : number(value).replace('-', '−');
}
