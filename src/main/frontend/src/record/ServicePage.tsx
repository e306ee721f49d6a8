import { Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { Lieu } from './Lieu';
import { Promotion } from './Promotion';
import './record.css';

/** What physicians are owed and what they have served towards promotion, of those the caller sees. */
export default function ServicePage() {
  const { t } = useTranslation('record');
  return (
    <div className="record">
      <div className="title-line">
        <Typography.Title level={1}>{t('service.title')}</Typography.Title>
      </div>
      <Lieu />
      <Promotion />
    </div>
  );
}
