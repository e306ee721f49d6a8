import { Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { useGet } from '@/platform/api/queries';
import { instant, range } from '@/platform/format';
import { useRoundPath } from '@/platform/place';
import { Loaded } from '@/platform/states';
import { StateSteps } from './StateSteps';

/** Whether the quarter is safe, and what is to be done next. */
export default function OverviewPage() {
  const { t } = useTranslation('overview');
  const path = useRoundPath();
  const round = useGet('/api/v1/counties/{county}/rounds/{round}', { path });
  return (
    <Loaded of={round}>
      {(it) => (
        <>
          <Typography.Title level={1} style={{ fontSize: 20 }}>
            {it.name}
          </Typography.Title>
          <p>
            {range(it.period.firstDay, it.period.lastDay)} · {t('deadline')} {instant(it.deadline)}
          </p>
          <StateSteps state={it.state} />
        </>
      )}
    </Loaded>
  );
}
