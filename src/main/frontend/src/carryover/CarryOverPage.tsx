import { Button, Select, Table, Tag, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useGet } from '@/platform/api/queries';
import { holds, session } from '@/platform/api/session';
import type { Shape } from '@/platform/api/types';
import { date, number } from '@/platform/format';
import { useNames } from '@/platform/names';
import { useChoice, useRoundPath } from '@/platform/place';
import { Scrolled } from '@/platform/Scrolled';
import { Loaded, Nothing } from '@/platform/states';
import type { Carried } from './model';
import { Overrule } from './Overrule';
import './carryover.css';

const ROUND = '/api/v1/counties/{county}/rounds/{round}';
const MANY = 500;
const SOURCES = ['', 'LAST_ROUND', 'REGISTRY', 'OVERRULED'] as const;
const COLOURS = { LAST_ROUND: 'default', REGISTRY: 'default', OVERRULED: 'warning' } as const;

/** What a round takes up from those before it: each number with how it came about. */
export default function CarryOverPage() {
  const { t } = useTranslation('carryover');
  const path = useRoundPath();
  const names = useNames();
  const caller = session.use((state) => state.caller);
  const [institution, setInstitution] = useChoice('institution');
  const [source, setSource] = useChoice('source');
  const [overruled, setOverruled] = useState<Carried>();
  const round = useGet(ROUND, { path });
  const state = round.data?.body.state;
  const mayOverrule =
    holds(caller, ['BUREAU_ADMIN', 'PLANNER']) && (state === 'COLLECTING' || state === 'PLANNING');
  const list = useGet(`${ROUND}/carry-over`, {
    path,
    query: {
      size: MANY,
      ...(institution !== '' && { institution }),
      ...(source !== '' && { source }),
    },
  });
  return (
    <div className="carry-over">
      <div className="title-line">
        <Typography.Title level={1}>{t('title')}</Typography.Title>
      </div>
      <p className="means">{t('means')}</p>
      <div className="bar">
        <Select
          className="who"
          aria-label={t('institution')}
          value={institution}
          options={[
            { value: '', label: t('all') },
            ...names.hospitals.map((one) => ({ value: one.id, label: one.name ?? one.id })),
          ]}
          onChange={setInstitution}
        />
        <Select
          className="source"
          aria-label={t('source')}
          value={source}
          options={SOURCES.map((value) => ({ value, label: t(`sources.${value || 'ALL'}`) }))}
          onChange={setSource}
        />
      </div>
      <Loaded of={list} isEmpty={({ items }) => items.length === 0} empty={<Nothing text={t('nothing')} />}>
        {({ items }) => (
          <Scrolled label={t('title')}>
            <Table<Carried>
              size="small"
              rowKey="physician"
              dataSource={items}
              pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
              columns={[
                { title: t('physician'), render: (_, one) => one.name ?? one.physician },
                { title: t('institution'), render: (_, one) => names.institution(one.institution) },
                {
                  title: t('carriedOver'),
                  align: 'right',
                  render: (_, { carryOver }) => signed(carryOver.carriedOverDutyDays),
                },
                { title: t('balance'), render: (_, one) => <Balance of={one.lastRound} /> },
                {
                  title: t('target'),
                  align: 'right',
                  render: (_, { carryOver }) => number(carryOver.serviceDaysTarget),
                },
                { title: t('derived'), render: (_, one) => <Target of={one.serviceTarget} days={one.carryOver.serviceDaysTarget} /> },
                {
                  title: t('regularAt'),
                  className: 'where',
                  render: (_, one) => <Regulars at={one.carryOver.regularAt ?? []} />,
                },
                {
                  title: t('source'),
                  render: (_, one) => (
                    <>
                      <Tag color={COLOURS[one.source]}>{t(`sources.${one.source}`)}</Tag>
                      {one.overruled !== undefined && (
                        <div className="derived">{t('why', { by: one.overruled.by, reason: one.overruled.reason })}</div>
                      )}
                    </>
                  ),
                },
                ...(mayOverrule
                  ? [
                      {
                        title: t('actions'),
                        render: (_: unknown, one: Carried) => (
                          <Button size="small" onClick={() => setOverruled(one)}>
                            {t('overrule.begin')}
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
      {overruled !== undefined && <Overrule of={overruled} onDone={() => setOverruled(undefined)} />}
    </div>
  );
}

function Balance({ of }: { of: Carried['lastRound'] }) {
  const { t } = useTranslation('carryover');
  if (of === undefined || of.targetHalfDays === undefined) {
    return <span className="derived">{t(of === undefined ? 'notPlanned' : 'noShare')}</span>;
  }
  return (
    <span className="derived">
      {t('balanceOf', {
        attended: number(of.attendedHalfDays),
        awaited: number(of.awaitedHalfDays),
        carriedIn: signed(of.carriedInHalfDays),
        target: number(of.targetHalfDays),
        days: signed(of.carriedOverDutyDays),
      })}
    </span>
  );
}

function Target({ of, days }: { of: Carried['serviceTarget']; days: number | undefined }) {
  const { t } = useTranslation('carryover');
  if (of === undefined) {
    return <span className="derived">{t(days === undefined ? 'noPlan' : 'noPlanButRegistered')}</span>;
  }
  return (
    <span className="derived">
      {t('targetOf', {
        served: number(of.servedMonths, 1),
        required: number(of.requiredMonths),
        missing: number(of.missingDutyDays),
        by: date(of.by),
        quarters: number(of.quartersLeft),
        most: number(of.mostDutyDays),
      })}
    </span>
  );
}

function Regulars({ at }: { at: Shape<'RegularAt'>[] }) {
  const { t } = useTranslation('carryover');
  const names = useNames();
  if (at.length === 0) {
    return <>--</>;
  }
  return (
    <ul className="regulars">
      {at.map((one) => (
        <li key={`${one.centre} ${one.mode} ${one.weekday}`}>
          {names.centre(one.centre)}
          {one.weekday !== undefined && ` ${t(`weekdays.${one.weekday}`)}`}
          {one.mode === 'REMOTE' && ` ${t('remote')}`}
        </li>
      ))}
    </ul>
  );
}

/** Above the share with a plus, below it with a minus. */
function signed(value: number | undefined): string {
  return value !== undefined && value > 0 ? `+${number(value, value % 1 === 0 ? 0 : 1)}` : number(value, value !== undefined && value % 1 !== 0 ? 1 : 0);
}
