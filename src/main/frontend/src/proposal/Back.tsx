import { ArrowLeftOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCounty } from '@/platform/place';

/** The way back to the part of the registry that is asked about. */
export function Back({ part }: { part: 'postings' | 'tour-plans' }) {
  const { t } = useTranslation('proposal');
  return (
    <Link to={`/counties/${useCounty()}/registry?part=${part}`}>
      <ArrowLeftOutlined /> {t('back', { part: t(`registry:parts.${part}`) })}
    </Link>
  );
}
