import { useQuery } from '@tanstack/react-query';
import { Table, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { request } from '@/platform/api/client';
import { useGet } from '@/platform/api/queries';
import type { Shape } from '@/platform/api/types';
import { instant, number } from '@/platform/format';
import { Scrolled } from '@/platform/Scrolled';
import { Loaded, Nothing } from '@/platform/states';

const AGAIN_MILLIS = 5000;

interface Answered {
  status: string;
  components?: Record<string, { status: string }>;
}

/** Whether the service is well, and what its workers have before them. */
export function Health() {
  const { t } = useTranslation('administration');
  const health = useQuery({
    queryKey: ['/actuator/health'],
    queryFn: async ({ signal }) => {
      const response = await request('get', '/actuator/health', undefined, { signal });
      return { body: (await response.json()) as Answered, status: 200, etag: undefined, location: undefined };
    },
    refetchInterval: AGAIN_MILLIS,
  });
  const solves = useGet(
    '/api/v1/solves',
    { query: { size: 20, sort: '-submittedAt' } },
    { refetchInterval: AGAIN_MILLIS },
  );
  return (
    <section aria-label={t('parts.health')}>
      <Loaded of={health}>
        {({ status, components }) => (
          <p>
            <State up={status === 'UP'} name={t('health.service')} />
            {Object.entries(components ?? {}).map(([name, part]) => (
              <State
                key={name}
                up={part.status === 'UP'}
                name={t(`health.parts.${name}`, { defaultValue: name })}
              />
            ))}
          </p>
        )}
      </Loaded>
      <h2>{t('health.queue')}</h2>
      <Loaded
        of={solves}
        isEmpty={(list) => list.items.length === 0}
        empty={<Nothing text={t('health.nothing')} />}
      >
        {({ items }) => (
          <Scrolled label={t('health.queue')}>
            <Table<Shape<'Solve'>>
              size="small"
              rowKey="id"
              pagination={false}
              dataSource={items}
              columns={[
                { title: t('health.job'), render: (_, one) => one.name ?? '--' },
                { title: t('health.state'), render: (_, one) => t(`health.states.${one.status}`) },
                { title: t('health.by'), render: (_, one) => one.submittedBy ?? '--' },
                { title: t('health.submitted'), render: (_, one) => instant(one.submittedAt) },
                { title: t('health.seconds'), align: 'right', render: (_, one) => number(one.seconds) },
                {
                  title: t('health.cost'),
                  align: 'right',
                  render: (_, one) => number(one.score && -one.score.soft),
                },
              ]}
            />
          </Scrolled>
        )}
      </Loaded>
    </section>
  );
}

function State({ up, name }: { up: boolean; name: string }) {
  const { t } = useTranslation('administration');
  return (
    <Tag color={up ? 'success' : 'error'}>
      {name} {t(up ? 'health.up' : 'health.down')}
    </Tag>
  );
}
