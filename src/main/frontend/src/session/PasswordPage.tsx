import { App, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { session } from '@/platform/api/session';
import { PasswordForm } from './PasswordForm';
import './session.css';

/** Changes one's own password, of one's own accord. */
export function PasswordPage() {
  const { t } = useTranslation('session');
  const { message } = App.useApp();
  const caller = session.use((state) => state.caller);
  return (
    <div className="password">
      <Typography.Title level={1}>{t('change.title')}</Typography.Title>
      <p>{t('change.explanation')}</p>
      {caller !== undefined && (
        <PasswordForm name={caller.name} changed={() => void message.success(t('change.done'))} />
      )}
    </div>
  );
}
