import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Table, Tag, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { newKey, post } from '@/platform/api/client';
import { forget, useGet } from '@/platform/api/queries';
import type { Shape } from '@/platform/api/types';
import { instant, number, percent } from '@/platform/format';
import { Scrolled } from '@/platform/Scrolled';
import { Faults, Loaded, Nothing } from '@/platform/states';
import { Equity } from './Equity';
import { Exports } from './Exports';

type County = Shape<'CountyGlance'>;

/** All counties with the state of their rounds and what those cover; starts all that are ready. */
export default function ProvincePage() {
  const { t } = useTranslation('province');
  const counties = useGet('/api/v1/overview', {});
  const solve = useMutation({
    mutationFn: async (ready: County[]) => {
      for (const { id, round } of ready) {
        if (round !== undefined) {
          await post(
            '/api/v1/counties/{county}/rounds/{round}/solve',
            { path: { county: id, round: round.id } },
            { idempotencyKey: newKey() },
          );
        }
      }
      return ready.length;
    },
    onSettled: () => forget('/api/v1/overview'),
  });
  return (
    <div className="province">
      <Typography.Title level={1} style={{ fontSize: 20 }}>
        {t('title')}
      </Typography.Title>
      <Loaded
        of={counties}
        isEmpty={(list) => list.length === 0}
        empty={<Nothing text={t('nothing')} />}
      >
        {(list) => {
          const ready = list.filter((county) => county.ready);
          return (
            <>
              <p>
                <Summary counties={list} />{' '}
                <Button
                  type="primary"
                  disabled={ready.length === 0}
                  loading={solve.isPending}
                  onClick={() => solve.mutate(ready)}
                >
                  {t('solveReady', { count: ready.length })}
                </Button>
              </p>
              <Faults error={solve.error} />
              {solve.data !== undefined && (
                <Alert type="success" showIcon title={t('started', { count: solve.data })} />
              )}
              <Scrolled label={t('title')}>
                <Table<County>
                  size="small"
                  rowKey="id"
                  pagination={false}
                  dataSource={list}
                  columns={columns(t)}
                />
              </Scrolled>
              <Equity />
              <Exports />
            </>
          );
        }}
      </Loaded>
    </div>
  );
}

function Summary({ counties }: { counties: County[] }) {
  const { t } = useTranslation('province');
  const full = counties.filter(({ roster }) => roster && roster.staffed === roster.required).length;
  return t('summary', { counties: number(counties.length), full: number(full) });
}

function columns(t: (key: string) => string) {
  return [
    {
      title: t('county'),
      render: (_: unknown, one: County) => <Link to={`/counties/${one.id}`}>{one.name}</Link>,
    },
    { title: t('round'), render: (_: unknown, one: County) => one.round?.name ?? '--' },
    {
      title: t('state'),
      render: (_: unknown, one: County) =>
        one.round === undefined ? '--' : t(`overview:states.${one.round.state}`),
    },
    {
      title: t('deadline'),
      render: (_: unknown, one: County) => instant(one.round?.deadline),
    },
    {
      title: t('coverage'),
      align: 'right' as const,
      render: (_: unknown, { roster }: County) =>
        roster === undefined ? (
          '--'
        ) : (
          <>
            {roster.staffed < roster.required && (
              <Tag color={roster.staffed === roster.possible ? 'warning' : 'error'}>
                {t(roster.staffed === roster.possible ? 'best' : 'short')}
              </Tag>
            )}
            {number(roster.staffed)}/{number(roster.required)}
          </>
        ),
    },
    {
      title: t('share'),
      align: 'right' as const,
      render: (_: unknown, { roster }: County) =>
        percent(roster && roster.required > 0 ? roster.staffed / roster.required : undefined),
    },
    {
      title: t('cost'),
      align: 'right' as const,
      render: (_: unknown, { roster }: County) => number(roster && -roster.soft),
    },
    {
      title: t('published'),
      render: (_: unknown, { roster }: County) =>
        roster === undefined ? '--' : t(roster.published ? 'yes' : 'draft'),
    },
  ];
}
