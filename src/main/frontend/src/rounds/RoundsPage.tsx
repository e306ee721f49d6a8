import { PlusOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Button, Popconfirm, Space, Table, Tag, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { del, post } from '@/platform/api/client';
import { forget, useGet } from '@/platform/api/queries';
import { holds, session } from '@/platform/api/session';
import type { Shape } from '@/platform/api/types';
import { instant, number, range, today } from '@/platform/format';
import { useChoice, useCounty } from '@/platform/place';
import { Scrolled } from '@/platform/Scrolled';
import { Faults, Loaded, Nothing } from '@/platform/states';
import { following } from './quarters';
import { Terms } from './Terms';

const ROUNDS = '/api/v1/counties/{county}/rounds';
const MANY = 500;
const NEW = 'new';

/** A county's rounds: the next is opened here, the terms of one that collects are changed, a past one is closed. */
export default function RoundsPage() {
  const { t } = useTranslation('rounds');
  const county = useCounty();
  const [open, setOpen] = useChoice('terms');
  const mayAct = session.use((state) => holds(state.caller, ['BUREAU_ADMIN', 'PLANNER']));
  const list = useGet(ROUNDS, { path: { county }, query: { size: MANY } });
  const rounds = list.data?.body.items ?? [];
  const close = useMutation({
    mutationFn: (round: string) => post(`${ROUNDS}/{round}/close`, { path: { county, round } }),
    onSettled: () => forget(ROUNDS),
  });
  const remove = useMutation({
    mutationFn: ({ id, version }: Shape<'Round'>) =>
      del(`${ROUNDS}/{round}`, { path: { county, round: id } }, { ifMatch: `"${version}"` }),
    onSettled: () => forget(ROUNDS),
  });
  const edited = rounds.find((one) => one.id === open && one.state === 'COLLECTING');
  const opening = (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => setOpen(NEW)}>
      {t('open')}
    </Button>
  );
  return (
    <>
      <div className="title-line">
        <Typography.Title level={1}>{t('item')}</Typography.Title>
        <span className="spread" />
        {mayAct && rounds.length > 0 && opening}
      </div>
      <Faults error={close.error ?? remove.error} />
      <Loaded
        of={list}
        isEmpty={({ items }) => items.length === 0}
        empty={<Nothing text={t('none')}>{mayAct && opening}</Nothing>}
      >
        {({ items }) => (
          <Scrolled label={t('item')}>
            <Table<Shape<'Round'>>
              size="small"
              rowKey="id"
              pagination={false}
              dataSource={items}
              columns={[
                {
                  title: t('name'),
                  render: (_, one) => <Link to={`/counties/${county}/rounds/${one.id}/overview`}>{one.name}</Link>,
                },
                { title: t('period'), render: (_, one) => range(one.period.firstDay, one.period.lastDay) },
                { title: t('weekCount'), align: 'right', render: (_, one) => number(one.weeks) },
                { title: t('state'), render: (_, one) => <Tag>{t(`overview:states.${one.state}`)}</Tag> },
                { title: t('deadline'), render: (_, one) => instant(one.deadline) },
                { title: t('whoeverSubmittedNothing'), render: (_, one) => t(`how.${one.whoeverSubmittedNothing}`) },
                ...(mayAct
                  ? [
                      {
                        title: t('actions'),
                        render: (_: unknown, one: Shape<'Round'>) => (
                          <Space size="small" wrap>
                            {one.state === 'COLLECTING' && (
                              <>
                                <Button size="small" onClick={() => setOpen(one.id)}>
                                  {t('change')}
                                </Button>
                                <Popconfirm
                                  title={t('removeSure', { name: one.name })}
                                  okText={t('remove')}
                                  onConfirm={() => remove.mutate(one)}
                                >
                                  <Button size="small">{t('remove')}</Button>
                                </Popconfirm>
                              </>
                            )}
                            {one.state === 'PUBLISHED' && one.period.lastDay < today() && (
                              <Popconfirm
                                title={t('closeSure', { name: one.name })}
                                description={t('closeMeans')}
                                okText={t('close')}
                                onConfirm={() => close.mutate(one.id)}
                              >
                                <Button size="small" type="primary" loading={close.isPending}>
                                  {t('close')}
                                </Button>
                              </Popconfirm>
                            )}
                          </Space>
                        ),
                      },
                    ]
                  : []),
              ]}
            />
          </Scrolled>
        )}
      </Loaded>
      {mayAct && list.data !== undefined && (open === NEW || edited !== undefined) && (
        <Terms
          key={open}
          round={edited}
          quarters={following(rounds, today())}
          onDone={() => setOpen('')}
        />
      )}
    </>
  );
}
