import type { ReactNode } from 'react';

/**
 * What may be wider than the screen: scrolls by itself, and by keyboard too. Around tables, in place
 * of antd's `scroll`, whose box no keyboard reaches.
 */
export function Scrolled({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="scrolled" role="group" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
