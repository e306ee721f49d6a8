import { Button, Result } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { reach } from '../api/reach';

/**
 * A page that cannot be drawn: most often a newer version was installed under one that was open, or
 * the service went away before the page's own part had come. Then it is drawn once it is back.
 */
export function Broken() {
  const { t } = useTranslation('platform');
  const reachable = reach.use();
  useEffect(() => {
    const again = reach.onReturn(() => window.location.reload());
    fetch('/actuator/health/readiness').catch(() => reach.lost());
    return again;
  }, []);
  if (!reachable) {
    return (
      <Result
        status="warning"
        title={t('states.unreachable.title')}
        subTitle={t('states.unreachable.explanation')}
      />
    );
  }
  return (
    <Result
      status="warning"
      title={t('states.broken.title')}
      subTitle={t('states.broken.explanation')}
      extra={
        <Button type="primary" onClick={() => window.location.reload()}>
          {t('states.broken.reload')}
        </Button>
      }
    />
  );
}
