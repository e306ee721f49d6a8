import { Button, Result } from 'antd';
import { useTranslation } from 'react-i18next';

/** A page that cannot be drawn: most often a newer version was installed under one that was open. */
export function Broken() {
  const { t } = useTranslation('platform');
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
