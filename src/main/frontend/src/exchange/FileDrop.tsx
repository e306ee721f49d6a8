import { InboxOutlined } from '@ant-design/icons';
import { Upload } from 'antd';
import { useTranslation } from 'react-i18next';

interface Props {
  text: string;
  /** The file that was chosen. */
  file: File | undefined;
  disabled: boolean;
  /** Whether the file is being read this moment. */
  busy: boolean;
  onFile: (file: File) => void;
}

/** Where a spreadsheet is dropped, or chosen by a click; nothing is sent by itself. */
export function FileDrop({ text, file, disabled, busy, onFile }: Props) {
  const { t } = useTranslation('exchange');
  return (
    <Upload.Dragger
      accept=".xlsx,.csv"
      maxCount={1}
      showUploadList={false}
      disabled={disabled}
      beforeUpload={(next) => {
        onFile(next);
        return false;
      }}
    >
      <p>
        <InboxOutlined /> {text}
      </p>
      {file !== undefined && (
        <p role="status" aria-busy={busy}>
          {busy ? t('files.reading', { name: file.name }) : file.name}
        </p>
      )}
    </Upload.Dragger>
  );
}
