import { InboxOutlined } from '@ant-design/icons';
import { Upload } from 'antd';

interface Props {
  text: string;
  /** The file that was chosen. */
  file: File | undefined;
  disabled: boolean;
  onFile: (file: File) => void;
}

/** Where a spreadsheet is dropped, or chosen by a click; nothing is sent by itself. */
export function FileDrop({ text, file, disabled, onFile }: Props) {
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
      {file !== undefined && <p>{file.name}</p>}
    </Upload.Dragger>
  );
}
