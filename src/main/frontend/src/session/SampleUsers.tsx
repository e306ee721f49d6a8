import { useTranslation } from 'react-i18next';
import { session } from '@/platform/api/session';
import type { Shape } from '@/platform/api/types';

/** On a sample installation: who may sign in, each with a sentence that says who that is. */
export function SampleUsers({ choose }: { choose: (login: Shape<'Login'>) => void }) {
  const { t } = useTranslation('session');
  const users = session.use((state) => state.sampleUsers);
  if (users.length === 0) {
    return null;
  }
  return (
    <section className="samples" aria-labelledby="samples">
      <h2 id="samples">{t('samples.title')}</h2>
      <p>{t('samples.explanation')}</p>
      <ul>
        {users.map(({ name, password }) => (
          <li key={name}>
            <button type="button" onClick={() => choose({ name, password })}>
              <strong>{name}</strong>
              <span>{t(`samples.who.${name}`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
