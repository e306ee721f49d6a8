import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Drawer, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FileDrop } from '@/exchange/FileDrop';
import { Cells } from '@/exchange/FilePreview';
import { address, request } from '@/platform/api/client';
import { fileOf, keep } from '@/platform/api/files';
import type { Shape } from '@/platform/api/types';
import { date } from '@/platform/format';
import { useRoundPath } from '@/platform/place';
import { Scrolled } from '@/platform/Scrolled';
import { Faults } from '@/platform/states';
import type { Edit } from './model';
import { usePrice } from './Price';

type Preview = Shape<'BoardPreview'>;
type Edited = Preview['edits'][number];
type Verdict = Edited['verdict'];

interface Props {
  draft: string;
  open: boolean;
  onClose: () => void;
  /** Whether there are steps that were not saved: a file speaks of the draft as it was saved. */
  unsaved: boolean;
  /** Puts all of the edits on the board as one step; false where they are refused. */
  take: (edits: Edit[]) => Promise<boolean>;
}

/** A board that somebody edited in a spreadsheet: its edits with a verdict each, then all or none. */
export function BoardFile({ draft, open, onClose, unsaved, take }: Props) {
  const { t } = useTranslation(['board', 'exchange']);
  const price = usePrice();
  const path = useRoundPath();
  const at = address('/api/v1/counties/{county}/rounds/{round}/drafts/{draft}/workbook/preview', {
    path: { ...path, draft },
  });
  const [file, setFile] = useState<File>();
  const preview = useMutation({
    mutationFn: async (sent: File) => (await (await request('post', at, sent, {})).json()) as Preview,
  });
  const marked = useMutation({ mutationFn: (sent: File) => fileOf(`${at}.xlsx`, sent), onSuccess: keep });
  const taken = useMutation({
    mutationFn: (edits: Edit[]) => take(edits),
    onSuccess: (accepted) => {
      if (accepted) {
        setFile(undefined);
        preview.reset();
        onClose();
      }
    },
  });
  const found = file === undefined ? undefined : preview.data;
  const isFaulty =
    found !== undefined && (found.refused.length > 0 || found.edits.some((one) => !one.verdict.accepted));
  return (
    <Drawer title={t('file.title')} size="large" open={open} onClose={onClose}>
      <section className="file-exchange" aria-label={t('file.title')}>
        <p>{t('file.explanation')}</p>
        {unsaved && <Alert type="info" showIcon title={t('file.unsaved')} />}
        <FileDrop
          text={t('file.drop')}
          file={file}
          disabled={unsaved || preview.isPending}
          busy={preview.isPending}
          onFile={(next) => {
            marked.reset();
            taken.reset();
            setFile(next);
            preview.mutate(next);
          }}
        />
        <Faults error={preview.error ?? marked.error ?? taken.error} />
        {found !== undefined && (
          <>
            <output>
              {t('file.read', { rows: found.rows, edits: found.edits.length, refused: found.refused.length })}
              {found.encoding !== undefined && ` ${t('exchange:files.encoding', { encoding: found.encoding })}`}
            </output>
            {found.refused.length > 0 && (
              <Cells title={t('exchange:files.refused', { count: found.refused.length })} cells={found.refused} />
            )}
            {found.edits.length > 0 && <EditTable edits={found.edits} />}
            {found.together !== undefined && (
              <Alert
                type={found.together.accepted ? 'success' : 'warning'}
                showIcon
                title={t(found.together.accepted ? 'file.together' : 'file.notTogether', {
                  price: price(found.together),
                })}
                description={found.together.accepted ? undefined : <Reasons of={found.together} />}
              />
            )}
            <div className="file-deeds">
              {isFaulty && file !== undefined && (
                <Button loading={marked.isPending} onClick={() => marked.mutate(file)}>
                  {t('exchange:files.marked')}
                </Button>
              )}
              <Button
                type="primary"
                disabled={found.together?.accepted !== true || unsaved}
                loading={taken.isPending}
                onClick={() => taken.mutate(found.edits.map((one) => one.edit))}
              >
                {t('file.take', { count: found.edits.length })}
              </Button>
            </div>
          </>
        )}
      </section>
    </Drawer>
  );
}

function EditTable({ edits }: { edits: Edited[] }) {
  const { t } = useTranslation('board');
  const price = usePrice();
  const sentence = useSentence();
  const title = t('file.edits', { count: edits.length });
  return (
    <>
      <h2>{title}</h2>
      <Scrolled label={title}>
        <Table<Edited>
          size="small"
          rowKey={(one) => JSON.stringify(one.edit)}
          pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
          dataSource={edits}
          columns={[
            { title: t('file.edit'), key: 'edit', className: 'remedy', render: (_, one) => sentence(one) },
            {
              title: t('file.where'),
              key: 'where',
              render: (_, one) => (one.cell === undefined ? t('file.gone') : `${one.sheet ?? ''} ${one.cell}`),
            },
            { title: t('file.price'), key: 'price', align: 'right', render: (_, one) => price(one.verdict) },
            {
              title: t('file.verdict'),
              key: 'verdict',
              className: 'remedy',
              render: (_, { verdict }) => (verdict.accepted ? t('file.fits') : <Reasons of={verdict} />),
            },
          ]}
        />
      </Scrolled>
    </>
  );
}

function Reasons({ of }: { of: Verdict }) {
  const reasons = [...of.broken.map((one) => one.message), ...of.impossible];
  return (
    <ul className="limits">
      {reasons.map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  );
}

/** What an edit does, with names. */
function useSentence(): (one: Edited) => string {
  const { t } = useTranslation('board');
  return ({ edit, centreName, physicianName, inPlaceOfName }) => {
    const session = edit.session === undefined ? '' : t(`sessions.${edit.session}`);
    const toSession = edit.toSession === undefined ? '' : t(`sessions.${edit.toSession}`);
    const how = inPlaceOfName === undefined ? edit.kind : 'replace';
    return t(`file.kind.${how}`, {
      centre: centreName,
      who: physicianName,
      before: inPlaceOfName,
      when: `${date(edit.date ?? '')} ${session}`,
      to: `${date(edit.toDate ?? '')} ${toSession}`,
    });
  };
}
