import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useGet } from '@/platform/api/queries';
import type { Shape } from '@/platform/api/types';
import { useRoundPath } from '@/platform/place';
import { Loaded, Nothing } from '@/platform/states';

const ROUND = '/api/v1/counties/{county}/rounds/{round}';

/** The caller's part of the roster that holds, once there is one. */
export function Published({ children }: { children: (roster: Shape<'PublishedRoster'>) => ReactNode }) {
  const { t } = useTranslation('duties');
  const path = useRoundPath();
  const round = useGet(ROUND, { path });
  const state = round.data?.body.state;
  const isThere = state === 'PUBLISHED' || state === 'CLOSED';
  const roster = useGet(`${ROUND}/published`, { path }, { enabled: isThere });
  return (
    <Loaded of={round}>
      {() => (isThere ? <Loaded of={roster}>{children}</Loaded> : <Nothing text={t('notYet')} />)}
    </Loaded>
  );
}
