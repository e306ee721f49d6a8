import { Button, Segmented, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useGet } from '@/platform/api/queries';
import { holds, session } from '@/platform/api/session';
import { useChoice, useRoundPath } from '@/platform/place';
import { Loaded } from '@/platform/states';
import { Gate } from './Gate';
import { StepIn } from './StepIn';
import { Versions } from './Versions';
import './inforce.css';

/** From the draft to the roster that holds; its versions; and mending it when somebody is away. */
export default function PublishPage() {
  const { t } = useTranslation('inforce');
  const path = useRoundPath();
  const navigate = useNavigate();
  const caller = session.use((state) => state.caller);
  const [view, setView] = useChoice('view', 'gate');
  const [away, setAway] = useChoice('away');
  const round = useGet('/api/v1/counties/{county}/rounds/{round}', { path });
  const mayAmend = holds(caller, ['BUREAU_ADMIN', 'PLANNER']);
  return (
    <Loaded of={round}>
      {(it) => (
        <>
          <div className="title-line">
            <Typography.Title level={1}>{t('publish')}</Typography.Title>
            <Segmented
              value={view}
              onChange={setView}
              options={['gate', 'versions'].map((value) => ({ value, label: t(`views.${value}`) }))}
            />
            <span className="spread" />
            {mayAmend && it.state === 'PUBLISHED' && (
              <Button onClick={() => setAway('open')}>{t('stepIn.title')}</Button>
            )}
          </div>
          {view === 'versions' ? <Versions /> : <Gate round={it} />}
          {away !== '' && (
            <StepIn
              close={() => setAway('')}
              drafted={() => void navigate('?', { replace: true })}
            />
          )}
        </>
      )}
    </Loaded>
  );
}
