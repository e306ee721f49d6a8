import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';

const KEYS = ['arrows', 'enter', 'space', 'escape', 'pin', 'delete', 'undo', 'search', 'week', 'help'] as const;
const SIGNS = ['past', 'published', 'changed', 'fresh', 'own', 'pin'] as const;

/** All keys of the board, and what its signs mean. */
export function KeysHelp({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation('board');
  return (
    <Modal open={open} onCancel={onClose} footer={null} title={t('help.title')} destroyOnHidden>
      <dl className="board-keys">
        {KEYS.map((key) => (
          <div key={key}>
            <dt>
              <kbd>{t(`help.keys.${key}.key`)}</kbd>
            </dt>
            <dd>{t(`help.keys.${key}.does`)}</dd>
          </div>
        ))}
      </dl>
      <h2>{t('help.signs')}</h2>
      <ul>
        {SIGNS.map((sign) => (
          <li key={sign}>{t(`help.sign.${sign}`)}</li>
        ))}
      </ul>
    </Modal>
  );
}
