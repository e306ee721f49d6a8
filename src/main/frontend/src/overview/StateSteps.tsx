import { Steps } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Shape } from '@/platform/api/types';

const STATES = ['COLLECTING', 'PLANNING', 'PUBLISHED', 'CLOSED'] as const;

/** The state of a round as a line of steps. */
export function StateSteps({ state }: { state: Shape<'RoundState'> }) {
  const { t } = useTranslation('overview');
  return (
    <Steps
      size="small"
      responsive={false}
      current={STATES.indexOf(state)}
      items={STATES.map((one) => ({ title: t(`states.${one}`) }))}
    />
  );
}
