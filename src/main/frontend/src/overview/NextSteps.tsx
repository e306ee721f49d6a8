import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { newKey, post } from '@/platform/api/client';
import { forget } from '@/platform/api/queries';
import { holds, session } from '@/platform/api/session';
import type { Shape } from '@/platform/api/types';
import { instant } from '@/platform/format';
import { useRoundPath } from '@/platform/place';
import { Faults } from '@/platform/states';

type Step = Shape<'OverviewToDo'>['step'];

/** Where each step is done: a page of the round, beside this one; closing it, among all rounds. */
const PLACES: Record<Exclude<Step, 'CLOSE'>, string> = {
  HAND_INS_MISSING: 'overview#hand-ins',
  END_COLLECTING: 'overview',
  SOLVE: 'solve',
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
  const missing = it.roster?.gaps.reduce((sum, gap) => sum + gap.missing, 0) ?? 0;
  const safe = it.published !== undefined && missing === 0;
  return (
    <div className="next-steps">
      <Alert
        type={safe ? 'success' : missing > 0 ? 'error' : 'info'}
        showIcon
        title={t(verdict(it, missing), { count: missing, deadline: instant(it.round.deadline) })}
        description={
          it.toDo.length > 0 && (
            <Space wrap size={[16, 4]}>
              <span>{t('next')}</span>
              {it.toDo.map((one) =>
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

function verdict({ round, roster, published }: Shape<'RoundOverview'>, missing: number) {
  if (roster === undefined) {
    return round.state === 'COLLECTING' ? 'verdict.collecting' : 'verdict.unsolved';
  }
  if (missing > 0) {
    const best = roster.coverage.staffed === roster.coverage.possible;
    return best ? 'verdict.shortProven' : 'verdict.short';
  }
  return published === undefined ? 'verdict.draft' : 'verdict.safe';
}
