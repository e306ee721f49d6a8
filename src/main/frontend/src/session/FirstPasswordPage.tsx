import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { del } from '@/platform/api/client';
import { choose, current } from '@/platform/texts';
import { PasswordForm } from './PasswordForm';
import './session.css';

/** Stands before everything else while somebody's password is one that another made. */
export function FirstPasswordPage({ name }: { name: string }) {
  const { t } = useTranslation('session');
  const other = current() === 'en' ? 'zh-CN' : 'en';
  return (
    <main className="sign-in">
      <div>
        <h1>{t('platform:product')}</h1>
        <h2>{t('first.title', { name })}</h2>
        <p>{t('first.explanation')}</p>
        <PasswordForm name={name} />
        <Button
          type="link"
          className="aside"
          onClick={() => void del('/api/v1/session', {}).finally(() => window.location.reload())}
        >
          {t('first.out')}
        </Button>
        <button type="button" className="plain" lang={other} onClick={() => void choose(other)}>
          {t('otherLanguage')}
        </button>
      </div>
    </main>
  );
}
