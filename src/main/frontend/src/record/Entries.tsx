import { Button, Table, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useGet } from '@/platform/api/queries';
import { holds, session } from '@/platform/api/session';
import type { Shape } from '@/platform/api/types';
import { date, number, range } from '@/platform/format';
import { useCounty } from '@/platform/place';
import { Scrolled } from '@/platform/Scrolled';
import { Loaded, Nothing } from '@/platform/states';
import { Correction } from './Correction';
import type { EntryType } from './types';

const SIZE = 50;

type Entry = Shape<'LedgerEntry'>;

export interface Filter {
  from: string;
  to: string;
  physician?: string;
  hospital?: string;
  centre?: string;
  type?: EntryType;
}

/** The entries that the filter leaves; those who may correct begin it at the entry. */
export function Entries({ filter }: { filter: Filter }) {
  const { t } = useTranslation('record');
  const caller = session.use((state) => state.caller);
  const county = useCounty();
  const [page, setPage] = useState(0);
  const [wrong, setWrong] = useState<Entry>();
  const list = useGet('/api/v1/counties/{county}/ledger', {
    path: { county },
    query: { ...filter, page, size: SIZE },
  });
  const mayCorrect = holds(caller, ['BUREAU_ADMIN', 'PLANNER']);
  return (
    <>
      <Loaded
        of={list}
        isEmpty={({ total }) => total === 0}
        empty={<Nothing text={t('ledger.nothing')} />}
      >
        {({ items, total }) => (
          <Scrolled label={t('ledger.title')}>
            <Table<Entry>
              size="small"
              rowKey="id"
              dataSource={items}
              rowClassName={(one) => (stands(one) ? '' : 'taken-back')}
              pagination={{
                total,
                pageSize: SIZE,
                current: page + 1,
                showSizeChanger: false,
                showTotal: () => t('ledger.count', { total: number(total) }),
                onChange: (next) => setPage(next - 1),
              }}
              columns={[
                { title: t('ledger.days'), render: (_, one) => when(one) },
                {
                  title: t('ledger.session'),
                  render: (_, one) =>
                    one.session === undefined ? '--' : t(`platform:sessions.${one.session}`),
                },
                { title: t('ledger.type'), render: (_, one) => t(`types.${one.type}`) },
                { title: t('ledger.physician'), render: (_, one) => named(one.physician) },
                { title: t('ledger.rank'), render: (_, one) => t(`titles.${one.title}`) },
                {
                  title: t('ledger.specialty'),
                  render: (_, one) =>
                    t(`board:specialties.${one.specialty}`, { defaultValue: one.specialty }),
                },
                { title: t('ledger.institution'), render: (_, one) => named(one.institution) },
                { title: t('ledger.centre'), render: (_, one) => named(one.centre) },
                {
                  title: t('ledger.dayCount'),
                  align: 'right',
                  render: (_, one) => number(one.days),
                },
                {
                  title: t('ledger.halfDays'),
                  align: 'right',
                  render: (_, one) => (one.type === 'POSTING' ? '--' : number(one.halfDays)),
                },
                { title: t('ledger.state'), render: (_, one) => <State entry={one} /> },
                { title: t('ledger.reason'), render: (_, one) => one.reason ?? '--' },
                ...(mayCorrect
                  ? [
                      {
                        title: t('ledger.actions'),
                        render: (_: unknown, one: Entry) =>
                          stands(one) && (
                            <Button size="small" onClick={() => setWrong(one)}>
                              {t('correction.begin')}
                            </Button>
                          ),
                      },
                    ]
                  : []),
              ]}
            />
          </Scrolled>
        )}
      </Loaded>
      {wrong !== undefined && <Correction entry={wrong} onDone={() => setWrong(undefined)} />}
    </>
  );
}

function stands(entry: Entry): boolean {
  return entry.counteredBy === undefined && entry.counters === undefined;
}

function named({ id, name }: Shape<'NamedThing'>): string {
  return name ?? id;
}

function when({ from, to }: Entry): string {
  return from === to ? date(from) : range(from, to);
}

function State({ entry }: { entry: Entry }) {
  const { t } = useTranslation('record');
  return (
    <>
      {entry.counters !== undefined && <Tag>{t('states.counter')}</Tag>}
      {entry.counteredBy !== undefined && <Tag>{t('states.countered')}</Tag>}
      {entry.afterSeal && <Tag>{t('states.afterSeal')}</Tag>}
      {entry.confirmedByCentre !== undefined && <Tag color="success">{t('states.centre')}</Tag>}
      {entry.confirmedByHospital !== undefined && <Tag color="success">{t('states.hospital')}</Tag>}
      {stands(entry) &&
        entry.confirmedByCentre === undefined &&
        entry.confirmedByHospital === undefined && <Tag>{t('states.unconfirmed')}</Tag>}
    </>
  );
}
