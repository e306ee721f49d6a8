import { useMutation } from '@tanstack/react-query';
import { App, Button, Table, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { post } from '@/platform/api/client';
import { forget, useGet } from '@/platform/api/queries';
import { holds, session } from '@/platform/api/session';
import type { Shape } from '@/platform/api/types';
import { Scrolled } from '@/platform/Scrolled';
import { instant, number } from '@/platform/format';
import { useRoundPath } from '@/platform/place';
import { Faults, Loaded } from '@/platform/states';

const MANY = 500;

/** Who has handed in and who has not, with reminding while that can still help. */
export function HandIns({ round }: { round: Shape<'OverviewRound'> }) {
  const { t } = useTranslation('overview');
  const { message } = App.useApp();
  const path = useRoundPath();
  const mayRemind = session.use((state) => holds(state.caller, ['BUREAU_ADMIN', 'PLANNER']));
  const list = useGet('/api/v1/counties/{county}/rounds/{round}/submissions', {
    path,
    query: { size: MANY, sort: '-missing' },
  });
  const remind = useMutation({
    mutationFn: (hospital: string) =>
      post('/api/v1/counties/{county}/rounds/{round}/submissions/{hospital}/remind', {
        path: { ...path, hospital },
      }),
    onSuccess: () => {
      void message.success(t('handIns.reminded'));
      return forget('/api/v1/counties/{county}/rounds/{round}/submissions');
    },
  });
  return (
    <>
      <p>
        {t('handIns.deadline', { deadline: instant(round.deadline) })}{' '}
        {mayRemind && round.state === 'COLLECTING' && (
          <Link to={`/counties/${path.county}/rounds?terms=${path.round}`}>{t('handIns.change')}</Link>
        )}
      </p>
      <Faults error={remind.error} />
      <Loaded of={list}>
        {({ items }) => (
          <Scrolled label={t('handIns.title')}>
          <Table<Shape<'Submission'>>
            size="small"
            rowKey="institution"
            pagination={false}
            dataSource={items}
            columns={[
              {
                title: t('handIns.institution'),
                render: (_, one) => one.name ?? one.institution,
              },
              {
                title: t('handIns.physicians'),
                align: 'right',
                render: (_, one) => `${number(one.submitted)}/${number(one.physicians)}`,
              },
              {
                title: t('handIns.state'),
                render: (_, one) =>
                  one.complete ? (
                    <Tag color="success">{t('handIns.complete')}</Tag>
                  ) : one.submitted > 0 ? (
                    <Tag color="warning">{t('handIns.partly')}</Tag>
                  ) : (
                    <Tag color="warning">{t('handIns.missing')}</Tag>
                  ),
              },
              {
                title: t('handIns.reminders'),
                render: (_, one) =>
                  one.remindedAt === undefined
                    ? '--'
                    : t('handIns.times', { count: one.reminders, at: instant(one.remindedAt) }),
              },
              {
                title: <span className="sr-only">{t("handIns.remind")}</span>,
                key: 'remind',
                render: (_, one) =>
                  mayRemind &&
                  round.state === 'COLLECTING' &&
                  !one.complete && (
                    <Button
                      size="small"
                      loading={remind.isPending && remind.variables === one.institution}
                      onClick={() => remind.mutate(one.institution)}
                    >
                      {t('handIns.remind')}
                    </Button>
                  ),
              },
            ]}
          />
          </Scrolled>
        )}
      </Loaded>
    </>
  );
}
