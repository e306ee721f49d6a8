import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input, InputNumber, Modal, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { post } from '@/platform/api/client';
import { forget, useGet } from '@/platform/api/queries';
import type { Shape } from '@/platform/api/types';
import { useNames, useRuleName } from '@/platform/names';
import { useRoundPath } from '@/platform/place';
import { Faults } from '@/platform/states';
import { SOFT_RULES } from '@/rules/catalogue';
import {
  type Blank,
  changeOf,
  type Field,
  type Filled,
  type Kind,
  PHYSICIAN_LIMITS,
  POLICY_LIMITS,
  SENTENCES,
  SESSIONS,
  WEEKDAYS,
} from './changes';

const MANY: ReadonlySet<Blank> = new Set(['weekdays', 'sessions']);
const KINDS = Object.keys(SENTENCES) as Kind[];
interface Made {
  name: string;
  changes: { kind: Kind; filled: Filled }[];
}

/** A scenario is told in sentences, one after the other; a branch goes on from its parent. */
export function NewScenario({
  parent,
  close,
}: {
  parent: Shape<'Scenario'> | undefined;
  close: () => void;
}) {
  const { t } = useTranslation('whatif');
  const path = useRoundPath();
  const navigate = useNavigate();
  const [form] = Form.useForm<Made>();
  const round = useGet('/api/v1/counties/{county}/rounds/{round}', { path }).data?.body;
  const make = useMutation({
    mutationFn: ({ name, changes }: Made) => {
      const told = changes.map((one) => changeOf(one.kind, keyed(one.filled)));
      return post('/api/v1/counties/{county}/rounds/{round}/scenarios', {
        path,
        json:
          parent === undefined ? { name, changes: told } : { name, parent: parent.id, moreChanges: told },
      });
    },
    onSuccess: ({ body }) => {
      void navigate(`?scenario=${body.id}`, { replace: true });
      return forget('/api/v1/counties/{county}/rounds/{round}/scenarios');
    },
  });
  return (
    <Modal
      open
      width={760}
      title={parent === undefined ? t('new') : t('branchOf', { name: parent.name })}
      okText={t('make')}
      confirmLoading={make.isPending}
      onCancel={close}
      onOk={() => form.submit()}
    >
      <Form form={form} layout="vertical" onFinish={(made: Made) => make.mutate(made)}>
        <Form.Item name="name" label={t('name')} rules={[{ required: true, message: t('nameMissing') }]}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.List name="changes" initialValue={[{ kind: 'withdraw-hospital', filled: {} }]}>
          {(rows, { add, remove }) => (
            <>
              {rows.map((row) => (
                <fieldset key={row.key} className="sentence">
                  <Form.Item name={[row.name, 'kind']} label={t('change')}>
                    <Select options={KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))} />
                  </Form.Item>
                  <Form.Item noStyle shouldUpdate>
                    {({ getFieldValue }) => (
                      <Blanks
                        row={row.name}
                        fields={SENTENCES[getFieldValue(['changes', row.name, 'kind']) as Kind] ?? []}
                        firstDay={round?.period.firstDay}
                        lastDay={round?.period.lastDay}
                      />
                    )}
                  </Form.Item>
                  <Button onClick={() => remove(row.name)}>{t('remove')}</Button>
                </fieldset>
              ))}
              <Button onClick={() => add({ kind: 'change-policy-limit', filled: {} })}>{t('add')}</Button>
            </>
          )}
        </Form.List>
      </Form>
      <Faults error={make.error} />
    </Modal>
  );
}

const DOT = '__';

/** Forms take a dot for a level of their own. */
function keyed(filled: Filled | undefined): Filled {
  return Object.fromEntries(
    Object.entries(filled ?? {}).map(([name, value]) => [name.replace(DOT, '.'), value]),
  );
}

function Blanks({
  row,
  fields,
  firstDay,
  lastDay,
}: {
  row: number;
  fields: Field[];
  firstDay: string | undefined;
  lastDay: string | undefined;
}) {
  const { t } = useTranslation('whatif');
  const names = useNames();
  const rule = useRuleName();
  const choices: Partial<Record<Blank, { value: string | boolean; label: string }[]>> = {
    hospital: names.hospitals.map((one) => ({ value: one.id, label: one.name ?? one.id })),
    centre: names.centres.map((one) => ({ value: one.id, label: one.name ?? one.id })),
    physician: names.physicians.map((one) => ({ value: one.id, label: one.name ?? one.id })),
    policyLimit: POLICY_LIMITS.map((value) => ({ value, label: t(`policyLimits.${value}`) })),
    physicianLimit: PHYSICIAN_LIMITS.map((value) => ({ value, label: t(`physicianLimits.${value}`) })),
    rule: SOFT_RULES.map(({ id }) => ({ value: id, label: rule(id) })),
    reason: ['LEAVE', 'TRAINING', 'OTHER'].map((value) => ({ value, label: t(`reasons.${value}`) })),
    working: [true, false].map((value) => ({ value, label: t(`working.${value}`) })),
    title: ['ATTENDING', 'ASSOCIATE_CHIEF', 'CHIEF'].map((value) => ({ value, label: t(`titles.${value}`) })),
    weekdays: WEEKDAYS.map((value) => ({ value, label: t(`weekdays.${value}`) })),
    sessions: SESSIONS.map((value) => ({ value, label: t(`board:sessions.${value}`) })),
    centreKind: ['COMMUNITY', 'TOWNSHIP'].map((value) => ({ value, label: t(`centreKinds.${value}`) })),
  };
  return fields.map(({ name, blank, optional }) => (
    <Form.Item
      key={name}
      name={[row, 'filled', name.replace('.', DOT)]}
      label={t(`blanks.${name.replace('.', '-')}`)}
      rules={[{ required: optional !== true, message: t('blankMissing') }]}
    >
      {choices[blank] !== undefined ? (
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          popupMatchSelectWidth={false}
          allowClear={optional === true}
          {...(MANY.has(blank) ? { mode: 'multiple' as const } : {})}
          options={choices[blank]}
        />
      ) : blank === 'date' ? (
        <Input type="date" min={firstDay} max={lastDay} />
      ) : blank === 'number' ? (
        <InputNumber min={0} precision={0} />
      ) : blank === 'decimal' ? (
        <InputNumber step={0.01} />
      ) : (
        <Input maxLength={100} />
      )}
    </Form.Item>
  ));
}
