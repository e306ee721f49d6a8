import { SearchOutlined } from '@ant-design/icons';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

const KEYS = 'Ctrl K';

const Palette = lazy(() => import('./Palette'));

/** Opens what Ctrl+K opens, and says so. */
export function PaletteKey() {
  const { t } = useTranslation('platform');
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        setOpen(true);
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return (
    <>
      <button type="button" className="plain" aria-label={`${t('palette.title')} ${KEYS}`} aria-keyshortcuts="Control+K" onClick={() => setOpen(true)}>
        <SearchOutlined aria-hidden /> <kbd className="wide">{KEYS}</kbd>
      </button>
      {open && (
        <Suspense>
          <Palette onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
