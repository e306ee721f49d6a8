import { useTranslation } from 'react-i18next';
import { SignInForm } from './SignInForm';
import './session.css';

export function SignInPage() {
  const { t } = useTranslation('session');
  return (
    <main className="sign-in">
      <h1>{t('platform:product')}</h1>
      <p>{t('claim')}</p>
      <SignInForm />
    </main>
  );
}
