import { DownloadOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Progress, Segmented, Space, Table, Tag } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { address, del, newKey, post } from '@/platform/api/client';
import { follow } from '@/platform/api/events';
import { fileOf, keep } from '@/platform/api/files';
import { forget, useGet } from '@/platform/api/queries';
import type { Shape } from '@/platform/api/types';
import { instant } from '@/platform/format';
import { Scrolled } from '@/platform/Scrolled';
import { Faults } from '@/platform/states';

type Export = Shape<'ExportDocument'>;
type Part = Shape<'ExportPart'>;

const EXPORTS = '/api/v1/exports';

/** The rosters of all counties as one file: asked for, followed, taken. */
export function Exports() {
  const { t } = useTranslation('province');
  const [type, setType] = useState<'XLSX' | 'CSV'>('XLSX');
  const latest = useGet(EXPORTS, { query: { size: 5 } });
  const asked = useMutation({
    mutationFn: () => post(EXPORTS, { json: { type } }, { idempotencyKey: newKey() }),
    onSettled: () => forget(EXPORTS),
  });
  const items = latest.data?.body.items ?? [];
  return (
    <section aria-label={t('export.title')}>
      <h2>{t('export.title')}</h2>
      <p>{t('export.explanation')}</p>
      <Space wrap>
        <Segmented<'XLSX' | 'CSV'>
          aria-label={t('export.type')}
          value={type}
          onChange={setType}
          options={[
            { value: 'XLSX', label: t('exchange:workbook') },
            { value: 'CSV', label: t('exchange:csv') },
          ]}
        />
        <Button
          loading={asked.isPending}
          disabled={items.some((one) => one.status === 'RUNNING')}
          onClick={() => asked.mutate()}
        >
          {t('export.ask')}
        </Button>
      </Space>
      <Faults error={asked.error ?? latest.error} />
      {items.map((one) => (
        <OneExport key={one.id} export={one} />
      ))}
    </section>
  );
}

function OneExport({ export: listed }: { export: Export }) {
  const { t } = useTranslation('province');
  const now = useProgress(listed);
  const taken = useMutation({
    mutationFn: () => fileOf(address(`${EXPORTS}/{export}.zip`, { path: { export: now.id } })),
    onSuccess: keep,
  });
  const deleted = useMutation({
    mutationFn: () => del('/api/v1/exports/{export}', { path: { export: now.id } }),
    onSettled: () => forget(EXPORTS),
  });
  const isEnded = now.status === 'ENDED';
  return (
    <article style={{ marginTop: 12 }} aria-label={t('export.of', { at: instant(now.askedAt) })}>
      <Space wrap>
        <span>{t('export.of', { at: instant(now.askedAt) })}</span>
        <span className="quiet">{t(now.type === 'CSV' ? 'exchange:csv' : 'exchange:workbook')}</span>
        <Progress
          aria-label={t('export.progress')}
          percent={now.counties === 0 ? 100 : Math.floor((100 * now.done) / now.counties)}
          size={[160, 8]}
          status={isEnded ? 'success' : 'active'}
          format={() => `${now.done}/${now.counties}`}
        />
        {isEnded && (
          <Button size="small" icon={<DownloadOutlined />} loading={taken.isPending} onClick={() => taken.mutate()}>
            {t('export.take')}
          </Button>
        )}
        <Button size="small" loading={deleted.isPending} onClick={() => deleted.mutate()}>
          {t(isEnded ? 'export.delete' : 'export.stop')}
        </Button>
      </Space>
      <Faults error={taken.error ?? deleted.error} />
      {isEnded && <Parts id={now.id} />}
    </article>
  );
}

/** How far an export is, from the service's own events. */
function useProgress(listed: Export): Export {
  const [latest, setLatest] = useState(listed);
  const isRunning = listed.status === 'RUNNING';
  useEffect(() => {
    if (!isRunning) {
      return undefined;
    }
    const off = new AbortController();
    void follow(
      address(`${EXPORTS}/{export}/events`, { path: { export: listed.id } }),
      ({ name, data }) => {
        if (name !== 'deleted') {
          setLatest(JSON.parse(data) as Export);
        }
        if (name !== 'progress') {
          void forget(EXPORTS);
          return 'ended';
        }
        return undefined;
      },
      off.signal,
    );
    return () => off.abort();
  }, [listed.id, isRunning]);
  return isRunning ? latest : listed;
}

/** The counties of which there is no file, and why; nothing where each has one. */
function Parts({ id }: { id: string }) {
  const { t } = useTranslation('province');
  const one = useGet('/api/v1/exports/{export}', { path: { export: id } });
  const without = (one.data?.body.parts ?? []).filter(({ status }) => status !== 'WRITTEN');
  if (without.length === 0) {
    return null;
  }
  const title = t('export.without', { count: without.length });
  return (
    <details>
      <summary>{title}</summary>
      {without.some(({ status }) => status === 'FAILED') && (
        <Alert type="warning" showIcon title={t('export.again')} />
      )}
      <Scrolled label={title}>
        <Table<Part>
          size="small"
          rowKey="county"
          pagination={{ pageSize: 10, hideOnSinglePage: true, showSizeChanger: false }}
          dataSource={without}
          columns={[
            { title: t('county'), dataIndex: 'countyName' },
            {
              title: t('export.result'),
              render: (_, { status }) => (
                <Tag color={status === 'FAILED' ? 'error' : 'default'}>{t(`export.status.${status}`)}</Tag>
              ),
            },
          ]}
        />
      </Scrolled>
    </details>
  );
}
