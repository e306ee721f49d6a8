import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { number } from '@/platform/format';
import type { Change } from './model';

/** `+12`, `−30`, `±0`: positive is dearer. */
export function signed(value: number): string {
  return value === 0 ? '±0' : value > 0 ? `+${number(value)}` : `−${number(-value)}`;
}

/** What a change costs, short: missing days before quality. */
export function usePrice(): (change: Pick<Change, 'coverage' | 'soft'>) => string {
  const { t } = useTranslation('board');
  return useCallback(
    (change) =>
      change.coverage === 0
        ? signed(change.soft)
        : t(change.coverage > 0 ? 'price.moreMissing' : 'price.lessMissing', {
            days: Math.abs(change.coverage),
            soft: signed(change.soft),
          }),
    [t],
  );
}

/** What a change costs, rule by rule, the dearest first. */
export function PriceByRule({ change }: { change: Change }) {
  const { t } = useTranslation('board');
  const rules = change.rules.toSorted((one, other) => Math.abs(other.cost) - Math.abs(one.cost));
  if (rules.length === 0) {
    return <p className="quiet">{t('price.nothing')}</p>;
  }
  return (
    <ul className="price-rules">
      {rules.map((rule) => (
        <li key={rule.id}>
          <span>{t(`rules:${rule.id}.name`)}</span>
          <span className="number">{signed(rule.cost)}</span>
        </li>
      ))}
    </ul>
  );
}
