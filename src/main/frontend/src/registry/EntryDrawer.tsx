import { Alert, App, Button, Drawer, Form, InputNumber, Segmented, Space, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { holds, session } from '@/platform/api/session';
import { instant } from '@/platform/format';
import type { Names } from '@/platform/names';
import { useChoice, useCounty } from '@/platform/place';
import { Faults, Loaded, Stale } from '@/platform/states';
import { Fields } from './Fields';
import { History } from './History';
import { called, isPlace, type Kind, type Properties, said } from './model';
import { InView } from './InView';
import { PlaceMap } from './PlaceMap';
import { Differences } from './Differences';
import { useEntry } from './useEntry';
import { useThings } from './useThings';

/**
 * One entry, whole: what it says, where it lies, and what became of it.
 *
 * @param begin what the form begins with in place of what is kept; kept only once somebody saves it
 * @param saved told of what was saved, before the drawer closes
 */
export function EntryDrawer({
  kind,
  id,
  names,
  begin = {},
  saved,
  close,
}: {
  kind: Kind;
  id: string | undefined;
  names: Names;
  begin?: Properties;
  saved?: () => void;
  close: () => void;
}) {
  const { t } = useTranslation('registry');
  const { message } = App.useApp();
  const county = useCounty();
  const caller = session.use((state) => state.caller);
  const [view, setView] = useChoice('view', 'facts');
  const entry = useEntry(kind, id, (kept) => {
    void message.success(t('saved', { name: called(kind, kept as { id: string }, names.physician) }));
    saved?.();
    close();
  });
  const nameOf = (one: string) => {
    const of = { hospitals: names.institution, centres: names.centre, physicians: names.physician, 'tour-plans': names.tour };
    const body = entry.read.data?.body as unknown as { id: string; physician?: string } | undefined;
    return kind === 'postings' ? (body === undefined ? '' : called(kind, body, names.physician)) : of[kind](one);
  };
  const seesHistory = id !== undefined && holds(caller, ['BUREAU_ADMIN', 'AUDITOR']);
  return (
    <Drawer
      open
      size="min(760px, 100vw)"
      onClose={close}
      title={id === undefined ? t(`make.${kind}`) : nameOf(id) || t(`parts.${kind}`)}
    >
      {seesHistory && (
        <Segmented
          className="view"
          value={view}
          options={['facts', 'history'].map((value) => ({ value, label: t(`views.${value}`) }))}
          onChange={setView}
        />
      )}
      {view === 'history' && seesHistory ? (
        <History thing={`counties/${county}/${kind}/${id}`} />
      ) : id === undefined ? (
        <EntryForm
          kind={kind}
          names={names}
          entry={entry}
          base={caller?.hospital === undefined || kind !== 'physicians' ? {} : { institution: caller.hospital }}
          begin={begin}
          etag={undefined}
          isNew
          close={close}
        />
      ) : (
        <Loaded of={entry.read}>
          {(body, etag) => (
            <EntryForm
              key={etag}
              kind={kind}
              names={names}
              entry={entry}
              base={body as unknown as Properties}
              begin={begin}
              etag={etag}
              isNew={false}
              close={close}
            />
          )}
        </Loaded>
      )}
    </Drawer>
  );
}

function EntryForm({
  kind,
  names,
  entry,
  base,
  begin,
  etag,
  isNew,
  close,
}: {
  kind: Kind;
  names: Names;
  entry: ReturnType<typeof useEntry>;
  base: Properties;
  begin: Properties;
  etag: string | undefined;
  isNew: boolean;
  close: () => void;
}) {
  const { t } = useTranslation('registry');
  const caller = session.use((state) => state.caller);
  const [form] = Form.useForm<Properties>();
  const [key] = useState(entry.key);
  const own = holds(caller, ['BUREAU_ADMIN']) ? undefined : caller?.hospital;
  const mayWrite = holds(caller, ['BUREAU_ADMIN']) || (kind === 'physicians' && own !== undefined);
  const latitude = Form.useWatch<number | undefined>('latitude', form);
  const longitude = Form.useWatch<number | undefined>('longitude', form);
  const name = Form.useWatch<string | undefined>('name', form);
  const others = useThings(names).filter((one) => one.id !== base['id']);
  const draft = () => said({ ...base, ...form.getFieldsValue(true) });
  const save = () => {
    if (isNew) {
      entry.make.mutate({ draft: draft(), key });
    } else {
      entry.edit.mutate({ draft: draft(), etag });
    }
  };
  const failed = entry.make.error ?? entry.edit.error ?? entry.activate.error;
  const here = { id: 'here', name, latitude, longitude, is: kind === 'hospitals' ? 'hospital' : 'centre' } as const;
  return (
    <Form form={form} layout="vertical" disabled={!mayWrite} initialValues={{ ...base, ...begin }} onFinish={save}>
      {!isNew && (
        <p className="version">
          {base['active'] === false && <Tag>{t('gone')}</Tag>}
          {t('version', { version: base['version'], at: instant(String(base['updatedAt'])) })}
        </p>
      )}
      {base['active'] === false && <Alert type="info" showIcon title={t('goneMeans')} />}
      <Fields kind={kind} isNew={isNew} mayWrite={mayWrite} names={names} own={own} />
      {isPlace(kind) && (
        <>
          <h2 className="entry-group">{t('groups.place')}</h2>
          <div className="few">
            <Form.Item name="latitude" label={t('fields.latitude')} extra={t('hints.latitude')}>
              <InputNumber min={-90} max={90} step={0.001} />
            </Form.Item>
            <Form.Item name="longitude" label={t('fields.longitude')}>
              <InputNumber min={-180} max={180} step={0.001} />
            </Form.Item>
          </div>
          <PlaceMap
            things={[...others, here]}
            chosen="here"
            {...(mayWrite && { place: (at) => form.setFieldsValue({ ...at }) })}
          />
        </>
      )}
      {entry.theirs === undefined ? (
        failed !== null && (
          <InView key={failed.message}>
            <Faults error={failed} />
          </InView>
        )
      ) : (
        <InView>
          <Stale
            keepMine={() => entry.keepMine(base, draft())}
            takeTheirs={() => void entry.takeTheirs()}
            theirs={<Differences base={base} mine={draft()} theirs={entry.theirs.entry} names={names} />}
          />
        </InView>
      )}
      {mayWrite && (
        <Space className="deeds" wrap>
          <Button
            type="primary"
            htmlType="submit"
            loading={entry.make.isPending || entry.edit.isPending}
          >
            {t('save')}
          </Button>
          <Button onClick={close}>{t('cancel')}</Button>
          {!isNew && (
            <Button
              loading={entry.activate.isPending}
              onClick={() => entry.activate.mutate({ active: base['active'] === false, etag })}
            >
              {t(base['active'] === false ? 'reactivate' : 'deactivate')}
            </Button>
          )}
        </Space>
      )}
    </Form>
  );
}
