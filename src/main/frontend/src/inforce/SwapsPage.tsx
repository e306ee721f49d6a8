import { useMutation } from '@tanstack/react-query';
import { Button, Input, Segmented, Select, Space, Tag, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { post } from '@/platform/api/client';
import { forget, useGet } from '@/platform/api/queries';
import { session } from '@/platform/api/session';
import type { Shape } from '@/platform/api/types';
import { date, instant } from '@/platform/format';
import { type Names, useHow, useNames } from '@/platform/names';
import { useChoice, useRoundPath } from '@/platform/place';
import { Faults, Loaded, Nothing } from '@/platform/states';
import { deedsOf, type Deed, isOpen } from './swaps';
import './inforce.css';

const COLOURS: Record<Shape<'SwapState'>, string> = {
  OFFERED: 'gold',
  TAKEN: 'blue',
  CONFIRMED: 'cyan',
  APPROVED: 'green',
  REFUSED: 'default',
  WITHDRAWN: 'default',
};

/** Duties that physicians offer each other, and whose word each waits for. */
export default function SwapsPage() {
  const { t } = useTranslation('inforce');
  const path = useRoundPath();
  const [show, setShow] = useChoice('show', 'open');
  const swaps = useGet('/api/v1/counties/{county}/rounds/{round}/swaps', { path });
  return (
    <>
      <div className="title-line">
        <Typography.Title level={1}>{t('swaps')}</Typography.Title>
        <Segmented
          value={show}
          onChange={setShow}
          options={['open', 'all'].map((value) => ({ value, label: t(`swap.show.${value}`) }))}
        />
      </div>
      <Loaded of={swaps}>
        {(list) => {
          const items = list.items.filter((swap) => show === 'all' || isOpen(swap));
          return items.length === 0 ? (
            <Nothing text={t('swap.none')} />
          ) : (
            <SwapItems items={items} list={list} />
          );
        }}
      </Loaded>
    </>
  );
}

function SwapItems({ items, list }: { items: Shape<'Swap'>[]; list: Shape<'SwapList'> }) {
  const names = useNames(list.names);
  return (
    <ul className="swaps">
      {items.map((swap) => (
        <OneSwap key={swap.id} swap={swap} names={names} />
      ))}
    </ul>
  );
}

function OneSwap({ swap, names }: { swap: Shape<'Swap'>; names: Names }) {
  const { t } = useTranslation('inforce');
  const path = { ...useRoundPath(), swap: swap.id };
  const caller = session.use((state) => state.caller);
  const how = useHow(names);
  const [asking, setAsking] = useState<'refuse' | 'take'>();
  const act = useMutation({
    mutationFn: ({ deed, json }: { deed: Deed; json?: object }) =>
      post(
        `/api/v1/counties/{county}/rounds/{round}/swaps/{swap}/${deed}` as '/api/v1/counties/{county}/rounds/{round}/swaps/{swap}/confirm',
        { path, json } as never,
      ),
    onSuccess: () => {
      setAsking(undefined);
      return forget('/api/v1/counties/{county}/rounds');
    },
  });
  const begin = (deed: Deed) => {
    if (deed === 'refuse' || (deed === 'take' && caller?.physician === undefined)) {
      setAsking(deed);
    } else {
      act.mutate(deed === 'take' ? { deed, json: { physician: caller?.physician } } : { deed });
    }
  };
  return (
    <li>
      <div className="title-line">
        <Tag color={COLOURS[swap.state]}>{t(`swap.states.${swap.state}`)}</Tag>
        <small>{instant(swap.updatedAt)}</small>
      </div>
      <p>
        <b>{names.physician(swap.duty.physician)}</b> {date(swap.duty.date)}{' '}
        {how(swap.duty)} {names.centre(swap.duty.centre)}
        {swap.taker !== undefined && (
          <>
            {' → '}
            <b>{names.physician(swap.taker)}</b>
          </>
        )}
        {swap.given !== undefined && (
          <>
            {t('swap.given')} {date(swap.given.date)} {how(swap.given)} {names.centre(swap.given.centre)}
          </>
        )}
        {swap.published !== undefined && <> · {t('versions.one', { version: swap.published })}</>}
      </p>
      <Space wrap>
        {deedsOf(swap, caller).map((deed) => (
          <Button
            key={deed}
            type={deed === 'take' || deed === 'confirm' || deed === 'approve' ? 'primary' : 'default'}
            loading={act.isPending && act.variables.deed === deed}
            onClick={() => begin(deed)}
          >
            {t(`swap.deeds.${deed}`)}
          </Button>
        ))}
      </Space>
      {asking === 'refuse' && (
        <Input.Search
          aria-label={t('swap.why')}
          placeholder={t('swap.why')}
          maxLength={1000}
          enterButton={t('swap.deeds.refuse')}
          onSearch={(reason) => reason.trim() !== '' && act.mutate({ deed: 'refuse', json: { reason } })}
        />
      )}
      {asking === 'take' && (
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          aria-label={t('swap.taker')}
          placeholder={t('swap.taker')}
          className="who"
          options={names.physicians
            .filter((one) => one.id !== swap.duty.physician)
            .map((one) => ({ value: one.id, label: one.name ?? one.id }))}
          onChange={(physician: string) => act.mutate({ deed: 'take', json: { physician } })}
        />
      )}
      <Faults error={act.error} />
    </li>
  );
}
