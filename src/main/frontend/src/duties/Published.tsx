import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/platform/api/problem';
import { useGet } from '@/platform/api/queries';
import type { Shape } from '@/platform/api/types';
import { useRoundPath } from '@/platform/place';
import { Loaded, Nothing } from '@/platform/states';

/** The caller's part of the roster that holds, once there is one. */
export function Published({ children }: { children: (roster: Shape<'PublishedRoster'>) => ReactNode }) {
  const { t } = useTranslation('duties');
  const path = useRoundPath();
  const roster = useGet('/api/v1/counties/{county}/rounds/{round}/published', { path });
  if (roster.error instanceof Problem && roster.error.code === 'nothing-published') {
    return <Nothing text={t('notYet')} />;
  }
  return <Loaded of={roster}>{children}</Loaded>;
}
