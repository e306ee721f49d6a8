import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Shape } from '@/platform/api/types';
import { Scrolled } from '@/platform/Scrolled';

type Cell = Shape<'FileCell'>;
type Change = Shape<'FilePreview'>['changed'][number];

const PAGE = { pageSize: 20, hideOnSinglePage: true, showSizeChanger: false };

/** What a file would change, and every cell of it that is refused, with what to do. */
export function FilePreview({ preview }: { preview: Shape<'FilePreview'> }) {
  const { t } = useTranslation('exchange');
  const { rows, changed, unchanged, refused, warnings, notMentioned, encoding } = preview;
  return (
    <>
      <output>
        {t('files.read', { rows, changed: changed.length, unchanged, refused: refused.length })}
        {encoding !== undefined && ` ${t('files.encoding', { encoding })}`}
      </output>
      {refused.length > 0 && <Cells title={t('files.refused', { count: refused.length })} cells={refused} />}
      {warnings.length > 0 && <Cells title={t('files.warnings', { count: warnings.length })} cells={warnings} />}
      {changed.length > 0 && <Changes changed={changed} />}
      {notMentioned.length > 0 && (
        <p>{t('files.notMentioned', { names: notMentioned.join(t('files.comma')) })}</p>
      )}
    </>
  );
}

/** Cells that are not taken, or that are most likely slips. */
export function Cells({ title, cells }: { title: string; cells: Cell[] }) {
  const { t } = useTranslation('exchange');
  return (
    <>
      <h2>{title}</h2>
      <Scrolled label={title}>
        <Table<Cell>
          size="small"
          rowKey={(one) => `${one.sheet} ${one.cell} ${one.code}`}
          pagination={PAGE}
          dataSource={cells}
          columns={[
            { title: t('files.sheet'), dataIndex: 'sheet' },
            { title: t('files.cell'), dataIndex: 'cell' },
            { title: t('files.value'), dataIndex: 'value' },
            { title: t('files.remedy'), dataIndex: 'message', className: 'remedy' },
          ]}
        />
      </Scrolled>
    </>
  );
}

function Changes({ changed }: { changed: Change[] }) {
  const { t } = useTranslation('exchange');
  const title = t('files.changed', { count: changed.length });
  return (
    <>
      <h2>{title}</h2>
      <Scrolled label={title}>
        <Table<Change>
          size="small"
          rowKey={(one) => `${one.id} ${one.what}`}
          pagination={PAGE}
          dataSource={changed}
          columns={[
            { title: t('files.name'), dataIndex: 'name' },
            { title: t('files.what'), dataIndex: 'label' },
            { title: t('files.before'), dataIndex: 'before' },
            { title: t('files.after'), dataIndex: 'after' },
          ]}
        />
      </Scrolled>
    </>
  );
}
