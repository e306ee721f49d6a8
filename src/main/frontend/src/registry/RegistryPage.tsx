import { Segmented, Typography } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { holds, session } from '@/platform/api/session';
import type { Role } from '@/platform/api/types';
import { useChoice } from '@/platform/place';
import { Calendar } from './Calendar';
import { Entries } from './Entries';
import { Files } from './Files';
import { Policy } from './Policy';
import { TravelTimes } from './TravelTimes';
import './registry.css';

const PLANS: Role[] = ['BUREAU_ADMIN', 'PLANNER', 'PROVINCE', 'AUDITOR'];
const PARTS: { key: string; roles: Role[]; part: ReactNode }[] = [
  { key: 'centres', roles: PLANS, part: <Entries key="centres" kind="centres" /> },
  { key: 'hospitals', roles: PLANS, part: <Entries key="hospitals" kind="hospitals" /> },
  {
    key: 'physicians',
    roles: [...PLANS, 'HOSPITAL_HR'],
    part: <Entries key="physicians" kind="physicians" />,
  },
  { key: 'postings', roles: [...PLANS, 'HOSPITAL_HR'], part: <Entries key="postings" kind="postings" /> },
  { key: 'tour-plans', roles: [...PLANS, 'HOSPITAL_HR'], part: <Entries key="tour-plans" kind="tour-plans" /> },
  { key: 'policy', roles: [...PLANS, 'HOSPITAL_HR'], part: <Policy /> },
  { key: 'calendar', roles: [...PLANS, 'HOSPITAL_HR'], part: <Calendar /> },
  { key: 'travel', roles: [...PLANS, 'HOSPITAL_HR'], part: <TravelTimes /> },
  { key: 'files', roles: ['BUREAU_ADMIN', 'PLANNER'], part: <Files /> },
];

/** What a county keeps between quarters. */
export default function RegistryPage() {
  const { t } = useTranslation('registry');
  const caller = session.use((state) => state.caller);
  const parts = PARTS.filter((one) => holds(caller, one.roles));
  const [part, setPart] = useChoice('part', parts[0]?.key);
  return (
    <div className="registry">
      <div className="title-line">
        <Typography.Title level={1}>{t('heading')}</Typography.Title>
      </div>
      <div className="parts">
        <Segmented
          value={part}
          options={parts.map(({ key }) => ({ value: key, label: t(`parts.${key}`) }))}
          onChange={setPart}
        />
      </div>
      {parts.find(({ key }) => key === part)?.part}
    </div>
  );
}
