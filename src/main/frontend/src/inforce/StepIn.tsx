import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey, post } from '@/platform/api/client';
import { forget, useGet } from '@/platform/api/queries';
import type { Shape } from '@/platform/api/types';
import { plusDays, today } from '@/platform/format';
import { useNames } from '@/platform/names';
import { useRoundPath } from '@/platform/place';
import { Faults, Loaded, Nothing } from '@/platform/states';
import { Mended } from './Mended';
import { Vacancies } from './Vacancies';
import { type Choices, editsOf } from './choices';

const REASONS = ['OTHER', 'LEAVE', 'TRAINING', 'NIGHT_SHIFT', 'CLINIC'] as const;
const SEARCH_SECONDS = 10;
const LONGEST_WAIT_SECONDS = 60;

interface Away {
  physician: string;
  from: string;
  to: string;
  reason: (typeof REASONS)[number];
}

/** Somebody cannot come: who steps in, at what price, and the draft that comes of it. */
export function StepIn({ close, drafted }: { close: () => void; drafted: () => void }) {
  const { t } = useTranslation('inforce');
  const path = useRoundPath();
  const names = useNames();
  const [away, setAway] = useState<Away>();
  const [choices, setChoices] = useState<Choices>({});
  const [key, setKey] = useState(newKey);
  const amend = useMutation({
    mutationFn: async ({ repair, edits }: { repair: 'SUBSTITUTES' | 'SOLVE'; edits: boolean }) => {
      if (away === undefined) {
        throw new Error('Nobody is away');
      }
      const { body } = await post(
        '/api/v1/counties/{county}/rounds/{round}/amend',
        {
          path,
          query: repair === 'SOLVE' ? { seconds: String(SEARCH_SECONDS) } : {},
          json: {
            from: away.from,
            repair,
            changes: [{ kind: 'withdraw-physician', ...away } as never],
            edits: edits ? editsOf(choices) : [],
          },
        },
        { idempotencyKey: key, wait: LONGEST_WAIT_SECONDS },
      );
      return body;
    },
    onSuccess: () => forget('/api/v1/counties/{county}/rounds'),
    onSettled: () => setKey(newKey()),
  });
  const plan = useGet(
    '/api/v1/counties/{county}/rounds/{round}/published/substitutes',
    { path, query: { physician: away?.physician ?? '', from: away?.from ?? '', to: away?.to ?? '' } },
    { enabled: away !== undefined },
  );
  const repairable = (plan.data?.body.vacancies.length ?? 0) > 0;
  const chosen = Object.keys(choices).length;
  return (
    <Modal
      open
      width={920}
      title={t('stepIn.title')}
      onCancel={close}
      footer={
        amend.data !== undefined ? (
          <Button type="primary" onClick={drafted} disabled={amend.data.status !== 'DRAFTED'}>
            {t('stepIn.toGate')}
          </Button>
        ) : (
          repairable && (
            <div className="repairs">
              {chosen > 0 && (
                <Button
                  type="primary"
                  loading={amend.isPending}
                  onClick={() => amend.mutate({ repair: 'SUBSTITUTES', edits: true })}
                >
                  {t('stepIn.mine', { count: chosen })}
                </Button>
              )}
              <Button
                type={chosen > 0 ? 'default' : 'primary'}
                loading={amend.isPending}
                onClick={() => amend.mutate({ repair: 'SUBSTITUTES', edits: false })}
              >
                {t('stepIn.joint')}
              </Button>
              <Button
                loading={amend.isPending}
                onClick={() => amend.mutate({ repair: 'SOLVE', edits: chosen > 0 })}
              >
                {t('stepIn.search', { seconds: SEARCH_SECONDS })}
              </Button>
            </div>
          )
        )
      }
    >
      {amend.data === undefined ? (
        <>
          <Form
            layout="inline"
            className="away"
            initialValues={{ from: today(), to: plusDays(today(), 6), reason: 'OTHER' }}
            onFinish={(form: Away) => {
              setChoices({});
              setAway(form);
            }}
          >
            <Form.Item
              name="physician"
              label={t('stepIn.who')}
              rules={[{ required: true, message: t('stepIn.whoMissing') }]}
            >
              <Select
                showSearch={{ optionFilterProp: 'label' }}
                className="who"
                options={names.physicians.map((one) => ({
                  value: one.id,
                  label: `${one.name ?? one.id} · ${names.institution(one.institution)}`,
                }))}
              />
            </Form.Item>
            <Form.Item name="from" label={t('stepIn.from')}>
              <Input type="date" min={today()} />
            </Form.Item>
            <Form.Item name="to" label={t('stepIn.to')}>
              <Input type="date" min={today()} />
            </Form.Item>
            <Form.Item name="reason" label={t('stepIn.reason')}>
              <Select options={REASONS.map((value) => ({ value, label: t(`reasons.${value}`) }))} />
            </Form.Item>
            <Button htmlType="submit">{t('stepIn.ask')}</Button>
          </Form>
          {away !== undefined && (
            <Loaded
              of={plan}
              isEmpty={(it: Shape<'SubstitutionPlan'>) => it.vacancies.length === 0}
              empty={<Nothing text={t('stepIn.noDuties')} />}
            >
              {(it) => <Vacancies plan={it} choices={choices} setChoices={setChoices} />}
            </Loaded>
          )}
          {amend.isPending && <p aria-live="polite">{t('stepIn.working')}</p>}
          <Faults error={amend.error} />
        </>
      ) : (
        <Mended amendment={amend.data} />
      )}
    </Modal>
  );
}
