import { Button, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useGet } from '@/platform/api/queries';
import { date, number } from '@/platform/format';
import { useRoundPath } from '@/platform/place';
import { Failed } from '@/platform/states';
import type { Board } from './model';
import { placeOf, rowOf } from './tours';

/** What is missing and why, and beside it what would mend it. */
export function MissingPanel({ board, onGo, onClose }: { board: Board; onGo: (centre: string, on: string) => void; onClose: () => void }) {
  const { t } = useTranslation('board');
  const { county, round } = useRoundPath();
  const advice = useGet('/api/v1/counties/{county}/rounds/{round}/advice', { path: { county, round } });
  return (
    <aside className="board-panel" aria-label={t('missing.label')}>
      <header>
        <h2>{t('missing.title', { count: board.missing.length })}</h2>
        <Button size="small" onClick={onClose} aria-label={t('panel.close')}>
          ×
        </Button>
      </header>
      <ul className="missing">
        {board.missing.map((gap) => {
          const on = gap.week ?? gap.date ?? '';
          return (
            <li key={`${rowOf(gap)}${on}${gap.session}${gap.mode}`}>
              <button type="button" className="plain" onClick={() => onGo(rowOf(gap), on)}>
                <b>{placeOf(board, rowOf(gap)).name}</b>{' '}
                {gap.week !== undefined
                  ? t('missing.week', { monday: gap.week, staffed: gap.staffed, required: gap.required })
                  : gap.tour !== undefined
                    ? t('missing.tour', { from: date(on), count: gap.required })
                    : `${date(on)} ${t(`sessions.${gap.session ?? 'FULL_DAY'}`)}`}
                {gap.mode === 'REMOTE' && ` ${t('remote.long')}`}
              </button>
              <p>{gap.reason}</p>
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
    </aside>
  );
}
