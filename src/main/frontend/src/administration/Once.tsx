import { Alert, Typography } from 'antd';
import { useTranslation } from 'react-i18next';

/** A secret that the service shows this once and keeps nowhere. */
export function Once({ secret, of }: { secret: string; of: string }) {
  const { t } = useTranslation('administration');
  return (
    <Alert
      type="warning"
      showIcon
      title={t('once', { of })}
      description={
        <Typography.Text code copyable>
          {secret}
        </Typography.Text>
      }
    />
  );
}
