import { Modal, Spin } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet } from 'react-router';
import { session } from '@/platform/api/session';
import { FirstPasswordPage } from './FirstPasswordPage';
import { PasswordForm } from './PasswordForm';
import { SignInForm } from './SignInForm';
import { SignInPage } from './SignInPage';

/**
 * What is inside, where somebody is signed in; else the sign-in, at the address that was asked for.
 * Where a session ended meanwhile, the form stands before the page, which keeps all that was typed.
 */
export function SignedIn() {
  const { t } = useTranslation('session');
  const { caller, known, over } = session.use((state) => state);
  useEffect(() => {
    if (!known) {
      void session.load();
    }
  }, [known]);
  if (!known) {
    return <Spin fullscreen />;
  }
  if (caller === undefined) {
    return <SignInPage />;
  }
  const isFirst = caller.mustChangePassword === true;
  if (isFirst && !over) {
    return <FirstPasswordPage name={caller.name} />;
  }
  return (
    <>
      <Outlet />
      <Modal
        open={over}
        title={isFirst ? t('first.title', { name: caller.name }) : t('over.title')}
        footer={null}
        closable={false}
        keyboard={false}
      >
        <p>{t(isFirst ? 'first.explanation' : 'over.explanation')}</p>
        {isFirst ? <PasswordForm name={caller.name} /> : <SignInForm name={caller.name} />}
      </Modal>
    </>
  );
}
