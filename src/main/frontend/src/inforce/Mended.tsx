import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { explained } from '@/platform/format';
import { useGet } from '@/platform/api/queries';
import type { Shape } from '@/platform/api/types';
import { useNames } from '@/platform/names';
import { useRoundPath } from '@/platform/place';
import { Loaded } from '@/platform/states';
import { Changes } from './Changes';

const AGAIN_MILLIS = 2000;

/** What an amendment came to: what it changes, and what would stand against publishing it. */
export function Mended({ amendment }: { amendment: Shape<'Amendment'> }) {
  const path = { ...useRoundPath(), amendment: amendment.id };
  const now = useGet(
    '/api/v1/counties/{county}/rounds/{round}/amendments/{amendment}',
    { path },
    {
      enabled: amendment.status === 'SOLVING',
      refetchInterval: (query) => (query.state.data?.body.status === 'SOLVING' ? AGAIN_MILLIS : false),
    },
  );
  return amendment.status === 'SOLVING' ? (
    <Loaded of={now}>{(it) => <Words amendment={it} />}</Loaded>
  ) : (
    <Words amendment={amendment} />
  );
}

function Words({ amendment }: { amendment: Shape<'Amendment'> }) {
  const { t } = useTranslation('inforce');
  const names = useNames();
  const { status, gaps = [], limits = [], changes } = amendment;
  if (status !== 'DRAFTED') {
    return <Alert type={status === 'FAILED' ? 'error' : 'info'} showIcon title={t(`mended.${status}`)} />;
  }
  return (
    <>
      <Alert
        type={gaps.length + limits.length === 0 ? 'success' : 'warning'}
        showIcon
        title={
          gaps.length + limits.length === 0
            ? t('mended.clean')
            : t('mended.open', { gaps: gaps.length, limits: limits.length })
        }
        description={
          gaps.length + limits.length > 0 && (
            <ul>
              {limits.map((limit) => (
                <li key={limit.message}>{limit.message}</li>
              ))}
              {gaps.map((gap) => (
                <li key={`${gap.centre}${gap.week}${gap.date}${gap.session}`}>
                  {explained(`${names.centre(gap.centre ?? '')} ${gap.week ?? gap.date}`, gap.reason)}
                </li>
              ))}
            </ul>
          )
        }
      />
      {changes !== undefined && <Changes changes={changes} />}
    </>
  );
}
