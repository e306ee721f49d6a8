import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Shape } from '@/platform/api/types';
import { number } from '@/platform/format';

/** What speaks for and against posting a physician, in words and in points. */
export function Speaks({ for: one }: { for: Shape<'PostingCandidate'> }) {
  const { t } = useTranslation('proposal');
  return (
    <p className="speaks">
      <span>
        {one.hospitalName ?? one.hospital} ·{' '}
        {t(`registry:specialty.${one.specialty}`, { defaultValue: one.specialty })}
      </span>
      <span>{t('postings.minutes', { minutes: number(one.minutes) })}</span>
      {one.regular && <Tag color="success">{t('postings.regular')}</Tag>}
      {one.serviceDaysTarget > 0 && (
        <Tag color="success">{t('postings.owes', { count: one.serviceDaysTarget })}</Tag>
      )}
      {one.recentPostings > 0 && (
        <Tag color="warning">{t('postings.recent', { count: one.recentPostings })}</Tag>
      )}
      <span>{t('postings.points', { points: number(one.points) })}</span>
    </p>
  );
}
