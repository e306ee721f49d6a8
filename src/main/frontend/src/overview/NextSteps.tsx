import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Space } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { newKey, post } from '@/platform/api/client';
import { forget, useGet } from '@/platform/api/queries';
import { holds, session } from '@/platform/api/session';
import type { Shape } from '@/platform/api/types';
import { instant } from '@/platform/format';
import { useRoundPath } from '@/platform/place';
import { Faults } from '@/platform/states';

const AGAIN_MILLIS = 4000;

type Step = Shape<'OverviewToDo'>['step'];

/** Where each step is done: a page of the round, beside this one; closing it, among all rounds. */
const PLACES: Record<Exclude<Step | 'FOLLOW', 'CLOSE'>, string> = {
  HAND_INS_MISSING: 'overview#hand-ins',
  END_COLLECTING: 'overview',
  SOLVE: 'solve',
  FOLLOW: 'solve',
  COVER_GAPS: 'board?gaps=only',
  PUBLISH: 'publish',
  PUBLISH_CHANGES: 'publish',
};

/** In one line whether the quarter is safe, and what is to be done, each a link to its place. */
export function NextSteps({ it }: { it: Shape<'RoundOverview'> }) {
  const { t } = useTranslation('overview');
  const path = useRoundPath();
  const mayPlan = session.use((state) => holds(state.caller, ['BUREAU_ADMIN', 'PLANNER']));
  const plan = useMutation({
    mutationFn: () =>
      post('/api/v1/counties/{county}/rounds/{round}/plan', { path }, { idempotencyKey: newKey() }),
    onSuccess: () => forget('/api/v1/counties/{county}/rounds'),
  });
  const solving = useSolving(it.round.state === 'PLANNING');
  const missing = it.roster?.gaps.reduce((sum, gap) => sum + gap.missing, 0) ?? 0;
  const safe = it.published !== undefined && missing === 0;
  const steps: { step: Step | 'FOLLOW'; count: number }[] = solving
    ? [{ step: 'FOLLOW', count: 0 }, ...it.toDo.filter((one) => one.step !== 'SOLVE')]
    : it.toDo;
  return (
    <div className="next-steps">
      <Alert
        type={safe ? 'success' : missing > 0 ? 'error' : 'info'}
        showIcon
        title={t(verdict(it, missing, solving), { count: missing, deadline: instant(it.round.deadline) })}
        description={
          steps.length > 0 && (
            <Space wrap size={[16, 4]}>
              <span>{t('next')}</span>
              {steps.map((one) =>
                one.step === 'END_COLLECTING' ? (
                  mayPlan && (
                    <Button
                      key={one.step}
                      size="small"
                      loading={plan.isPending}
                      onClick={() => plan.mutate()}
                    >
                      {t('steps.END_COLLECTING')}
                    </Button>
                  )
                ) : (
                  <Link
                    key={one.step}
                    to={
                      one.step === 'CLOSE'
                        ? `/counties/${path.county}/rounds`
                        : `/counties/${path.county}/rounds/${path.round}/${PLACES[one.step]}`
                    }
                  >
                    {t(`steps.${one.step}`, { count: one.count })}
                  </Link>
                ),
              )}
            </Space>
          )
        }
      />
      <Faults error={plan.error} />
    </div>
  );
}

/** Whether a solve of the round runs; when it has ended, the overview is read again. */
function useSolving(isPlanned: boolean): boolean {
  const path = useRoundPath();
  const latest = useGet(
    '/api/v1/counties/{county}/rounds/{round}/runs',
    { path, query: { size: 1 } },
    {
      enabled: isPlanned,
      refetchInterval: (query) => (query.state.data?.body.items[0]?.status === 'RUNNING' ? AGAIN_MILLIS : false),
    },
  );
  const solving = isPlanned && latest.data?.body.items[0]?.status === 'RUNNING';
  const before = useRef(solving);
  useEffect(() => {
    if (before.current && !solving) {
      void forget('/api/v1/counties/{county}/rounds');
    }
    before.current = solving;
  }, [solving]);
  return solving;
}

function verdict({ round, roster, published }: Shape<'RoundOverview'>, missing: number, solving: boolean) {
  if (roster === undefined && solving) {
    return 'verdict.solving';
  }
  if (roster === undefined) {
    return round.state === 'COLLECTING' ? 'verdict.collecting' : 'verdict.unsolved';
  }
  if (missing > 0) {
    const best = roster.coverage.staffed === roster.coverage.possible;
    return best ? 'verdict.shortProven' : 'verdict.short';
  }
  return published === undefined ? 'verdict.draft' : 'verdict.safe';
}
