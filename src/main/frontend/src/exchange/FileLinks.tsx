import { DownloadOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { type MouseEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fileOf, keep } from '@/platform/api/files';
import { Faults } from '@/platform/states';
import './exchange.css';

/** A file that is offered; a page to print opens in its own tab. */
export interface Offered {
  text: string;
  address: string;
  opens?: boolean;
}

/** Files of one thing, under its name. */
export interface OfferedGroup {
  name: string;
  files: Offered[];
}

/**
 * What may be downloaded here, folded until it is wanted; why one cannot be made stands below. Of
 * several things one may want several files, of one thing mostly one: then it folds again.
 */
export function FileLinks({ groups }: { groups: OfferedGroup[] }) {
  const { t } = useTranslation('exchange');
  const [open, setOpen] = useState(false);
  const list = useRef<HTMLDetailsElement>(null);
  const summary = useRef<HTMLElement>(null);
  useEffect(() => {
    const fold = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') {
        return;
      }
      setOpen(false);
      // Whoever works elsewhere, and lets go of something by Esc, stays there.
      if (list.current?.contains(document.activeElement) === true) {
        summary.current?.focus();
      }
    };
    if (open) {
      document.addEventListener('keydown', fold);
    }
    return () => document.removeEventListener('keydown', fold);
  }, [open]);
  const taken = useMutation({
    mutationFn: (address: string) => fileOf(address),
    onSuccess: (file) => {
      keep(file);
      setOpen(groups.length > 1);
    },
  });
  const take = (event: MouseEvent, address: string) => {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      taken.mutate(address);
    }
  };
  return (
    <div className="file-links no-print">
      <details ref={list} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary ref={summary} aria-busy={taken.isPending}>
          <DownloadOutlined /> {t(taken.isPending ? 'making' : 'download')}
        </summary>
        <dl>
          {groups.map(({ name, files }) => (
            <div key={name}>
              <dt>{name}</dt>
              {files.map((file) => (
                <dd key={file.address}>
                  {file.opens === true ? (
                    <a href={file.address} target="_blank" rel="noreferrer" aria-label={`${name} ${file.text}`}>
                      {file.text}
                    </a>
                  ) : (
                    <a
                      href={file.address}
                      download
                      aria-label={`${name} ${file.text}`}
                      onClick={(event) => take(event, file.address)}
                    >
                      {file.text}
                    </a>
                  )}
                </dd>
              ))}
            </div>
          ))}
        </dl>
      </details>
      <Faults error={taken.error} />
    </div>
  );
}
