import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Shape } from '@/platform/api/types';
import { choose, current } from '@/platform/texts';
import { SampleUsers } from './SampleUsers';
import { SignInForm } from './SignInForm';
import './session.css';

export function SignInPage() {
  const { t } = useTranslation('session');
  const [sample, setSample] = useState<Shape<'Login'>>();
  const other = current() === 'en' ? 'zh-CN' : 'en';
  return (
    <main className="sign-in">
      <div>
        <h1>{t('platform:product')}</h1>
        <p>{t('claim')}</p>
        <SignInForm key={sample?.name} {...(sample && { initial: sample })} />
        <button type="button" className="plain" lang={other} onClick={() => void choose(other)}>
          {t('otherLanguage')}
        </button>
      </div>
      <SampleUsers choose={setSample} />
    </main>
  );
}
