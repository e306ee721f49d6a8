import { Button, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useGet } from '@/platform/api/queries';
import { holds, session } from '@/platform/api/session';
import { useRoundPath } from '@/platform/place';
import { Failed, Loaded, Nothing } from '@/platform/states';
import { BoardView } from './BoardView';
import { useBoardChoices } from './choices';
import { useBoard, useEdits } from './edits';
import './board.css';

/** The roster of a round, to be read and edited by hand. */
export default function BoardPage() {
  const { t } = useTranslation('board');
  const path = useRoundPath();
  const round = useGet('/api/v1/counties/{county}/rounds/{round}', { path });
  return (
    <>
      <h1 className="sr-only">{t('item')}</h1>
      <Loaded of={round}>
        {(it) =>
          it.draft === undefined ? (
            <Nothing text={t('noDraft')}>
              <Link to={`/counties/${path.county}/rounds/${path.round}/solve`}>
                <Button type="primary">{t('toSolve')}</Button>
              </Link>
            </Nothing>
          ) : (
            <DraftBoard key={`${path.county}/${path.round}`} current={it.draft} isOpen={it.state === 'PLANNING' || it.state === 'PUBLISHED'} />
          )
        }
      </Loaded>
    </>
  );
}

function DraftBoard({ current, isOpen }: { current: string; isOpen: boolean }) {
  const path = useRoundPath();
  const edits = useEdits(path, current);
  const board = useBoard(path, edits.draft, edits.edits);
  const saved = useBoard(path, edits.draft, []);
  const theirs = useBoard(path, current, [], edits.isStale);
  const { version } = useBoardChoices();
  const published = useGet(
    '/api/v1/counties/{county}/rounds/{round}/published/{version}/board',
    { path: { ...path, version } },
    { enabled: version !== '' },
  );
  const caller = session.use((state) => state.caller);
  if (version !== '') {
    return (
      <Loaded of={published} skeleton={<Skeleton active paragraph={{ rows: 14 }} />}>
        {(it) => <BoardView board={it} saved={it} latest={board.data?.version} theirs={undefined} edits={edits} mayEdit={false} />}
      </Loaded>
    );
  }
  if (board.data === undefined || saved.data === undefined) {
    const failed = board.error ?? saved.error;
    return failed === null ? (
      <Skeleton active paragraph={{ rows: 14 }} />
    ) : (
      <Failed error={failed} again={() => void board.refetch()} />
    );
  }
  return (
    <BoardView
      board={board.data}
      saved={saved.data}
      latest={saved.data.version}
      theirs={edits.isStale ? theirs.data : undefined}
      edits={edits}
      mayEdit={isOpen && holds(caller, ['BUREAU_ADMIN', 'PLANNER'])}
    />
  );
}
