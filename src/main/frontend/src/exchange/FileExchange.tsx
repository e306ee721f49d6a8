import { useMutation } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { address, request } from '@/platform/api/client';
import { fileOf, keep } from '@/platform/api/files';
import type { Shape } from '@/platform/api/types';
import { Faults } from '@/platform/states';
import { FileDrop } from './FileDrop';
import { FilePreview } from './FilePreview';
import { FileLinks, type OfferedGroup } from './FileLinks';
import './exchange.css';

type Preview = Shape<'FilePreview'>;

const NO_QUERY: Record<string, string> = {};

interface Props {
  /** The address below which `/preview`, `/preview.xlsx` and `/import` are. */
  at: string;
  /** What the addresses say besides, such as the dates that the form is of. */
  query?: Record<string, string>;
  /** The forms to fill. */
  forms: OfferedGroup[];
  /** Why it is handed in late; where there is one. */
  reason?: string | undefined;
  /** Of what CSV, which says of no version itself, is an edit. */
  etag?: string | undefined;
  mayWrite: boolean;
  /** What was known has changed. */
  taken: () => Promise<void>;
}

/** A form out, and the filled form in again: looked at first, then taken as a whole or not at all. */
export function FileExchange({ at, query = NO_QUERY, forms, reason, etag, mayWrite, taken }: Props) {
  const { t } = useTranslation('exchange');
  const [chosen, setChosen] = useState<{ file: File; etag: string | undefined }>();
  const file = chosen?.file;
  const preview = useMutation({ mutationFn: (sent: File) => sendFile(address(`${at}/preview`, { query }), sent) });
  const marked = useMutation({
    mutationFn: (sent: File) => fileOf(address(`${at}/preview.xlsx`, { query }), sent),
    onSuccess: keep,
  });
  const accepted = useMutation({
    // The version is the one that the preview was compared with.
    mutationFn: (sent: File) =>
      sendFile(address(`${at}/import`, { query: { ...query, reason } }), sent, chosen?.etag),
    onSuccess: async () => {
      setChosen(undefined);
      preview.reset();
      await taken();
    },
  });
  const look = (next: File) => {
    accepted.reset();
    marked.reset();
    setChosen({ file: next, etag });
    preview.mutate(next);
  };
  const found = preview.data;
  return (
    <section className="file-exchange" aria-label={t('files.title')}>
      <FileLinks groups={forms} />
      <FileDrop
        text={t('files.drop')}
        file={file}
        disabled={preview.isPending || accepted.isPending}
        busy={preview.isPending}
        onFile={look}
      />
      <Faults error={preview.error ?? marked.error ?? accepted.error} />
      {accepted.data !== undefined && (
        <Alert type="success" showIcon title={t('files.taken', { count: accepted.data.changed.length })} />
      )}
      {file !== undefined && found !== undefined && (
        <>
          <FilePreview preview={found} />
          <div className="file-deeds">
            {found.refused.length > 0 && (
              <Button loading={marked.isPending} onClick={() => marked.mutate(file)}>
                {t('files.marked')}
              </Button>
            )}
            {mayWrite && (
              <Button
                type="primary"
                disabled={found.refused.length > 0 || found.changed.length === 0}
                loading={accepted.isPending}
                onClick={() => accepted.mutate(file)}
              >
                {t('files.accept', { count: found.changed.length })}
              </Button>
            )}
          </div>
        </>
      )}
    </section>
  );
}

async function sendFile(to: string, file: File, etag?: string): Promise<Preview> {
  const response = await request('post', to, file, { ifMatch: etag });
  return (await response.json()) as Preview;
}
