import { Segmented, Typography } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { holds, session } from '@/platform/api/session';
import type { Role } from '@/platform/api/types';
import { useChoice } from '@/platform/place';
import { AuditLog } from './AuditLog';
import { Health } from './Health';
import { Mailboxes } from './Mailboxes';
import { Tokens } from './Tokens';
import { Users } from './Users';
import { Webhooks } from './Webhooks';
import './administration.css';

const PARTS: { key: string; roles: Role[]; part: ReactNode }[] = [
  { key: 'users', roles: ['BUREAU_ADMIN'], part: <Users /> },
  { key: 'webhooks', roles: ['BUREAU_ADMIN'], part: <Webhooks /> },
  { key: 'mailboxes', roles: ['BUREAU_ADMIN'], part: <Mailboxes /> },
  { key: 'audit', roles: ['BUREAU_ADMIN', 'AUDITOR'], part: <AuditLog /> },
  { key: 'health', roles: ['BUREAU_ADMIN', 'AUDITOR'], part: <Health /> },
  { key: 'tokens', roles: ['BUREAU_ADMIN', 'AUDITOR'], part: <Tokens /> },
];

/** What a county's administrators and auditors look after beside planning. */
export default function AdministrationPage() {
  const { t } = useTranslation('administration');
  const caller = session.use((state) => state.caller);
  const parts = PARTS.filter((part) => holds(caller, part.roles));
  const [chosen, choose] = useChoice('part', parts[0]?.key);
  return (
    <div className="administration">
      <Typography.Title level={1} style={{ fontSize: 20 }}>
        {t('item')}
      </Typography.Title>
      <div className="parts">
        <Segmented
          aria-label={t('item')}
          value={chosen}
          options={parts.map(({ key }) => ({ value: key, label: t(`parts.${key}`) }))}
          onChange={choose}
        />
      </div>
      {parts.find(({ key }) => key === chosen)?.part}
    </div>
  );
}
