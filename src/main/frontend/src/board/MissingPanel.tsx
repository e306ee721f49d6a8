import { Button, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useGet } from '@/platform/api/queries';
import { date, listed, number } from '@/platform/format';
import { useRoundPath } from '@/platform/place';
import { Failed } from '@/platform/states';
import { type Gap, heldIn, litBy } from './cuts';
import type { Board } from './model';
import type { Lit } from './scene';
import { placeOf, rowOf } from './tours';

interface Props {
  board: Board;
  draft: string;
  /** Whether it is the draft that is looked at: cuts and advice are of what that was planned from. */
  isDraft: boolean;
  lit: Lit | undefined;
  onGo: (centre: string, on: string) => void;
  onLight: (lit: Lit) => void;
  /** Shows the physicians instead of the centres. */
  onPeople: () => void;
  onClose: () => void;
}

/** What is missing and why, whom and which weeks the cut holds, and beside it what would mend it. */
export function MissingPanel({ board, draft, isDraft, lit, onGo, onLight, onPeople, onClose }: Props) {
  const { t } = useTranslation('board');
  const { county, round } = useRoundPath();
  const path = { county, round, draft };
  const found = useGet('/api/v1/counties/{county}/rounds/{round}/drafts/{draft}/cuts', { path }, { staleTime: Infinity, enabled: isDraft });
  const cuts = found.data?.body.cuts ?? [];
  const show = (gap: Gap) => {
    onGo(rowOf(gap), gap.week ?? gap.date ?? '');
    onLight(litBy(gap, cuts));
  };
  const advice = useGet('/api/v1/counties/{county}/rounds/{round}/advice', { path: { county, round } });
  return (
    <section className="board-panel" aria-label={t('missing.label')}>
      <header>
        <h2>{t('missing.title', { count: board.missing.length })}</h2>
        <Button size="small" onClick={onClose} aria-label={t('panel.close')}>
          ×
        </Button>
      </header>
      <ul className="missing">
        {board.missing.map((gap) => {
          const on = gap.week ?? gap.date ?? '';
          const isLit = lit?.of === gap;
          const held = isLit ? heldIn(gap, cuts, board) : undefined;
          return (
            <li key={`${rowOf(gap)}${on}${gap.session}${gap.mode}`}>
              <button type="button" className="plain" aria-pressed={isLit} onClick={() => show(gap)}>
                <b>{placeOf(board, rowOf(gap)).name}</b>{' '}
                {gap.week !== undefined
                  ? t('missing.week', { monday: gap.week, staffed: gap.staffed, required: gap.required })
                  : gap.tour !== undefined
                    ? t('missing.tour', { from: date(on), count: gap.required })
                    : `${date(on)} ${t(`sessions.${gap.session ?? 'FULL_DAY'}`)}`}
                {gap.mode === 'REMOTE' && ` ${t('remote.long')}`}
              </button>
              <p>{gap.reason}</p>
              {held !== undefined && (
                <div className="cut">
                  <p>{held.sentence}</p>
                  {held.people.length > 0 && (
                    <p className="quiet">
                      {t('missing.held', { people: listed(held.people) })}{' '}
                      <Button type="link" size="small" onClick={onPeople}>
                        {t('missing.toPeople')}
                      </Button>
                    </p>
                  )}
                </div>
              )}
            </li>
          );
        })}
      </ul>
      <section>
        <h3>{t('missing.advice')}</h3>
        {advice.isPending && <Skeleton active title={false} paragraph={{ rows: 3 }} />}
        {advice.isError && <Failed error={advice.error} />}
        {advice.data !== undefined && (
          <>
            {advice.data.body.missing === 0 && (
              <p>
                {t('missing.staffable')}{' '}
                <Link to={`/counties/${county}/rounds/${round}/solve`}>{t('toSolve')}</Link>
              </p>
            )}
            {advice.data.body.missing > 0 && advice.data.body.repairs.length === 0 && (
              <p className="quiet">{t('missing.noAdvice')}</p>
            )}
            {advice.data.body.repairs.map((repair) => (
              <div key={repair.text} className="advice">
                <p>{repair.text}</p>
                <p className="quiet">{t('missing.gains', { days: number(repair.days) })}</p>
              </div>
            ))}
            {advice.data.body.repairs.length > 0 && (
              <Link to={`/counties/${county}/rounds/${round}/what-if`}>{t('missing.toScenarios')}</Link>
            )}
          </>
        )}
      </section>
    </section>
  );
}
