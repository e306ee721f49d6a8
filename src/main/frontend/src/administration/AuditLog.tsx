import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Input, Select, Table, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { get } from '@/platform/api/client';
import { useGet } from '@/platform/api/queries';
import type { Shape } from '@/platform/api/types';
import { instant, number } from '@/platform/format';
import { type Names, useNames } from '@/platform/names';
import { useChoice, useCounty } from '@/platform/place';
import { Scrolled } from '@/platform/Scrolled';
import { Faults, Loaded, Nothing } from '@/platform/states';
import { toldOf } from './deeds';

const SIZE = 50;

/** Who did what and what was refused; the chain of hashes is checked on demand. */
export function AuditLog() {
  const { t } = useTranslation('administration');
  const path = { county: useCounty() };
  const names = useNames();
  const [user, setUser] = useChoice('user');
  const [outcome, setOutcome] = useChoice('outcome');
  const [page, setPage] = useChoice('page', '1');
  const log = useGet('/api/v1/counties/{county}/audit-log', {
    path,
    query: {
      size: SIZE,
      page: Number(page) - 1,
      ...(user !== '' && { user }),
      ...((outcome === 'DONE' || outcome === 'REFUSED') && { outcome }),
    },
  });
  const verify = useMutation({
    mutationFn: () => get('/api/v1/counties/{county}/audit-log/verification', { path }),
  });
  return (
    <section aria-label={t('parts.audit')}>
      <div className="bar">
        <Input.Search
          style={{ width: 220 }}
          aria-label={t('audit.user')}
          placeholder={t('audit.user')}
          defaultValue={user}
          allowClear
          onSearch={setUser}
        />
        <Select
          style={{ width: 140 }}
          aria-label={t('audit.outcome')}
          value={outcome}
          options={['', 'DONE', 'REFUSED'].map((one) => ({
            value: one,
            label: t(`audit.outcomes.${one || 'ALL'}`),
          }))}
          onChange={setOutcome}
        />
        <Button loading={verify.isPending} onClick={() => verify.mutate()}>
          {t('audit.verify')}
        </Button>
      </div>
      <Faults error={verify.error} />
      {verify.data && <Verified found={verify.data.body} />}
      <Loaded
        of={log}
        isEmpty={(list) => list.items.length === 0}
        empty={<Nothing text={t('audit.nothing')} />}
      >
        {({ items, total }) => (
          <Scrolled label={t('parts.audit')}>
            <Table<Shape<'AuditEntry'>>
              size="small"
              rowKey="sequence"
              dataSource={items}
              pagination={{
                total,
                pageSize: SIZE,
                current: Number(page),
                showSizeChanger: false,
                onChange: (next) => setPage(String(next)),
              }}
              columns={[
                { title: t('audit.sequence'), dataIndex: 'sequence', align: 'right' },
                { title: t('audit.at'), render: (_, one) => instant(one.at) },
                { title: t('audit.user'), dataIndex: 'actorName' },
                {
                  title: t('audit.outcome'),
                  render: (_, one) => (
                    <Tag color={one.outcome === 'DONE' ? 'default' : 'warning'}>
                      {t(`audit.outcomes.${one.outcome}`)}
                    </Tag>
                  ),
                },
                {
                  title: t('audit.action'),
                  render: (_, one) => t(`audit.actions.${one.action}`, { defaultValue: one.action }),
                },
                { title: t('audit.thing'), render: (_, one) => <Thing of={one} names={names} /> },
              ]}
            />
          </Scrolled>
        )}
      </Loaded>
    </section>
  );
}

/** In words, and by its address below them. */
function Thing({ of, names }: { of: Shape<'AuditEntry'>; names: Names }) {
  const { t } = useTranslation('administration');
  const address = of.thing;
  const told = toldOf(address, names, of.detail);
  if (told === undefined) {
    return <>{address}</>;
  }
  return (
    <>
      {t(`audit.things.${told.key}`, told.of)}
      <div className="address">{address}</div>
    </>
  );
}

function Verified({ found }: { found: Shape<'AuditLogVerification'> }) {
  const { t } = useTranslation('administration');
  return (
    <Alert
      type={found.intact ? 'success' : 'error'}
      showIcon
      title={
        found.intact
          ? t('audit.intact', { entries: number(found.entries) })
          : t('audit.broken', { at: number(found.brokenAt) })
      }
      description={t('audit.lastHash', { hash: found.lastHash })}
    />
  );
}
