import { Form, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Shape } from '@/platform/api/types';
import { number } from '@/platform/format';
import { useRuleName } from '@/platform/names';
import { Scrolled } from '@/platform/Scrolled';
import { SOFT_RULES } from '@/rules/catalogue';

type RuleEffect = Shape<'PolicyEffect'>['rules'][number];

/** Every rule that may be weighed: what it is for, its weight, and what it finds in the draft. */
export function Weights({ rules, disabled }: { rules: RuleEffect[] | undefined; disabled: boolean }) {
  const { t } = useTranslation('registry');
  const name = useRuleName();
  return (
    <section aria-labelledby="weights">
      <h2 id="weights">{t('weights.title')}</h2>
      <p>{t('weights.explanation')}</p>
      <Scrolled label={t('weights.title')}>
        <table className="weights">
          <thead>
            <tr>
              <th scope="col">{t('weights.rule')}</th>
              <th scope="col">{t('weights.weight')}</th>
              <th scope="col" className="number">
                {t('weights.matches')}
              </th>
              <th scope="col" className="number">
                {t('weights.before')}
              </th>
              <th scope="col" className="number">
                {t('weights.after')}
              </th>
            </tr>
          </thead>
          <tbody>
            {SOFT_RULES.map(({ id, weight: usual }) => {
              const effect = rules?.find((one) => one.id === id);
              const more = effect === undefined ? 0 : effect.costAfter - effect.costBefore;
              return (
                <tr key={id}>
                  <th scope="row">
                    <strong>{name(id)}</strong>
                    <span>{t(`rules:${id}.counts`)}</span>
                  </th>
                  <td>
                    <Form.Item name={['weights', id]} noStyle>
                      <InputNumber
                        aria-label={t('weights.of', { rule: name(id) })}
                        disabled={disabled}
                        min={usual < 0 ? -1_000_000 : 0}
                        max={usual < 0 ? 0 : 1_000_000}
                        precision={0}
                        placeholder={String(usual)}
                      />
                    </Form.Item>
                  </td>
                  <td className="number">{number(effect?.matchesAfter)}</td>
                  <td className="number">{number(effect?.costBefore)}</td>
                  <td className="number">
                    {number(effect?.costAfter)}
                    {more !== 0 && (
                      <span className="change"> {more > 0 ? `+${number(more)}` : `−${number(-more)}`}</span>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Scrolled>
    </section>
  );
}
