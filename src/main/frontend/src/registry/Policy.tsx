import { Alert, App, Button, Checkbox, Drawer, Form, InputNumber, Select, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from '@tanstack/react-query';
import { get, put } from '@/platform/api/client';
import { Problem } from '@/platform/api/problem';
import { forget, useGet } from '@/platform/api/queries';
import { holds, session } from '@/platform/api/session';
import type { Shape } from '@/platform/api/types';
import { instant } from '@/platform/format';
import { useNames } from '@/platform/names';
import { useCounty } from '@/platform/place';
import { Faults, Loaded, Stale } from '@/platform/states';
import { Differences } from './Differences';
import { merged, type Properties, said } from './model';
import { Effect } from './Effect';
import { InView } from './InView';
import { PolicyVersions } from './PolicyVersions';
import { Weights } from './Weights';
import { WORDS } from './words';

const POLICY = '/api/v1/counties/{county}/policy';
/** Each with what holds where nothing is said, by the contract, and the most. */
const COUNTS: [string, number, number | undefined][] = [
  ['dutyDaysPerWeek', 3, 7],
  ['maxDutyDaysPerWeek', 2, 7],
  ['maxTravelMinutes', 90, undefined],
  ['maxTravelMinutesForHalfDay', 60, undefined],
  ['remoteDutyDaysPerWeek', 0, 7],
  ['maxRemoteHalfDaysPerWeek', 2, undefined],
  ['maxExtraEveningsPerMonth', 12, undefined],
  ['seniorDaysPer10000', 0, 10_000],
];
const FLAGS = ['halfDayCountsAsDutyDay', 'eveningMayFollowFullDay'];

type Version = Shape<'PolicyVersion'>;

/** What a county demands and what it weighs how much; before it holds, what that would do. */
export function Policy() {
  const county = useCounty();
  const policy = useGet(
    POLICY,
    { path: { county } },
    { staleTime: Number.POSITIVE_INFINITY, refetchOnWindowFocus: false },
  );
  const [from, setFrom] = useState<Version>();
  return (
    <Loaded of={policy}>
      {(body, etag) => (
        <PolicyForm
          key={`${etag} ${from?.version}`}
          base={body}
          from={from ?? body}
          etag={etag}
          restore={setFrom}
          reread={async () => {
            setFrom(undefined);
            await policy.refetch();
          }}
        />
      )}
    </Loaded>
  );
}

function PolicyForm({
  base,
  from,
  etag,
  restore,
  reread,
}: {
  base: Version;
  from: Version;
  etag: string | undefined;
  restore: (version: Version) => void;
  reread: () => Promise<void>;
}) {
  const { t } = useTranslation('registry');
  const { message } = App.useApp();
  const county = useCounty();
  const names = useNames();
  const caller = session.use((state) => state.caller);
  const mayWrite = holds(caller, ['BUREAU_ADMIN']);
  const [form] = Form.useForm<Properties>();
  const [shown, setShown] = useState(false);
  const [theirs, setTheirs] = useState<{ policy: Version; etag: string | undefined }>();
  const [tried, setTried] = useState<Shape<'Policy'>>(contentOf(from));
  const draft = () => contentOf({ ...from, ...form.getFieldsValue(true) } as Version);
  const save = useMutation({
    mutationFn: (sent: { policy: Shape<'Policy'>; etag: string | undefined }) =>
      put(POLICY, { path: { county }, json: sent.policy }, { ifMatch: sent.etag }),
    onSuccess: async ({ body }) => {
      void message.success(t('policy.saved', { version: body.version }));
      await forget(POLICY);
      await reread();
    },
    onError: async (error) => {
      if (error instanceof Problem && error.isStale) {
        const now = await get(POLICY, { path: { county } });
        setTheirs({ policy: now.body, etag: now.etag });
      }
    },
  });
  return (
    <Form
      form={form}
      layout="vertical"
      className="policy"
      disabled={!mayWrite}
      initialValues={from}
      onValuesChange={() => setTried(draft())}
      onFinish={() => save.mutate({ policy: draft(), etag })}
    >
      <p className="version">
        {t('policy.version', { version: base.version, at: instant(base.madeAt) })}{' '}
        <Button type="link" size="small" disabled={false} onClick={() => setShown(true)}>
          {t('policy.versions')}
        </Button>
      </p>
      {from !== base && (
        <Alert type="info" showIcon title={t('policy.restored', { version: from.version })} />
      )}
      <section aria-labelledby="demands">
        <h2 id="demands">{t('policy.demands')}</h2>
        <div className="few">
          {COUNTS.map(([name, usual, most]) => (
            <Form.Item
              key={name}
              name={name}
              label={t(`policy.fields.${name}`)}
              extra={t(`policy.means.${name}`)}
            >
              <InputNumber placeholder={String(usual)} min={0} {...(most !== undefined && { max: most })} precision={0} />
            </Form.Item>
          ))}
          <Form.Item name="shortWeek" label={t('policy.fields.shortWeek')} extra={t('policy.means.shortWeek')}>
            <Select
              popupMatchSelectWidth={false}
              options={WORDS.shortWeek.map((value) => ({ value, label: t(`shortWeek.${value}`) }))}
            />
          </Form.Item>
          {FLAGS.map((name) => (
            <Form.Item key={name} name={name} valuePropName="checked" extra={t(`policy.means.${name}`)}>
              <Checkbox>{t(`policy.fields.${name}`)}</Checkbox>
            </Form.Item>
          ))}
        </div>
      </section>
      <Effect policy={tried}>
        {(rules) => <Weights rules={rules} disabled={!mayWrite} />}
      </Effect>
      {theirs === undefined ? (
        save.error !== null && (
          <InView key={save.error.message}>
            <Faults error={save.error} />
          </InView>
        )
      ) : (
        <InView>
          <Stale
            keepMine={() =>
              save.mutate({
                policy: contentOf(merged(contentOf(base), draft(), contentOf(theirs.policy)) as unknown as Version),
                etag: theirs.etag,
              })
            }
            takeTheirs={() => void reread()}
            theirs={
              <Differences
                base={contentOf(base)}
                mine={draft()}
                theirs={contentOf(theirs.policy)}
                names={names}
              />
            }
          />
        </InView>
      )}
      {mayWrite && (
        <Space className="deeds" wrap>
          <Button type="primary" htmlType="submit" loading={save.isPending}>
            {t('policy.save')}
          </Button>
          <Button
            onClick={() => {
              form.resetFields();
              setTried(contentOf(base));
              void reread();
            }}
          >
            {t('policy.drop')}
          </Button>
          <span>{t('policy.takesEffect')}</span>
        </Space>
      )}
      {shown && (
        <Drawer
          open
          size="min(640px, 100vw)"
          title={t('policy.versions')}
          onClose={() => setShown(false)}
        >
          <PolicyVersions
            now={base}
            {...(mayWrite && {
              restore: (version: Version) => {
                setShown(false);
                restore(version);
              },
            })}
          />
        </Drawer>
      )}
    </Form>
  );
}

/** The policy itself, without which version it is; weights that are left open are left out. */
function contentOf(policy: Version): Shape<'Policy'> & Properties {
  return said({
    ...policy,
    version: undefined,
    madeAt: undefined,
    weights: said((policy.weights ?? {}) as Properties),
  }) as Shape<'Policy'> & Properties;
}
