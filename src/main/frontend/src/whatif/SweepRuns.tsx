import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { newKey, post } from '@/platform/api/client';
import { forget } from '@/platform/api/queries';
import type { Shape } from '@/platform/api/types';
import { number } from '@/platform/format';
import { useRoundPath } from '@/platform/place';
import { Scrolled } from '@/platform/Scrolled';
import { Faults } from '@/platform/states';

const SECONDS = 5;
const SWEEP = '/api/v1/counties/{county}/rounds/{round}/sweeps';

/** What rosters a solve found at each value of the lever: the curve only says what is possible. */
export function SweepRuns({ sweep, mayWrite }: { sweep: Shape<'Sweep'>; mayWrite: boolean }) {
  const { t } = useTranslation('whatif');
  const path = { ...useRoundPath(), sweep: sweep.id };
  const runs = sweep.runs ?? [];
  const solve = useMutation({
    mutationFn: () =>
      post(`${SWEEP}/{sweep}/solve`, { path, query: { seconds: String(SECONDS) } }, { idempotencyKey: newKey() }),
    onSuccess: () => forget(SWEEP),
  });
  return (
    <section className="scenario">
      {mayWrite && (
        <Button loading={solve.isPending || runs.some((run) => run.status === 'RUNNING')} onClick={() => solve.mutate()}>
          {t('runs.solve', { seconds: SECONDS, count: sweep.certificates?.length ?? 0 })}
        </Button>
      )}
      <Faults error={solve.error} />
      {runs.length > 0 && (
        <Scrolled label={t('runs.label')}>
          <table className="sweep-runs">
            <thead>
              <tr>
                <th className="number">{t('value')}</th>
                <th className="number">{t('figures.staffed')}</th>
                <th className="number">{t('figures.soft')}</th>
                <th className="number">{t('figures.bound')}</th>
                <th>{t('runs.status')}</th>
              </tr>
            </thead>
            <tbody>
              {runs.map((run) => (
                <tr key={run.run}>
                  <td className="number">{number(run.value)}</td>
                  <td className="number">{number(run.staffed)}</td>
                  <td className="number">{run.score === undefined ? number(undefined) : number(-run.score.soft)}</td>
                  <td className="number">{number(run.softLowerBound)}</td>
                  <td>{t(`runs.states.${run.status}`)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scrolled>
      )}
    </section>
  );
}
