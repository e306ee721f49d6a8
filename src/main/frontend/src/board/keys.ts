import type { KeyboardEvent } from 'react';

export type Act = 'enter' | 'space' | 'escape' | 'pin' | 'clear' | 'undo' | 'redo' | 'help' | 'search';

const PAGE = 8;
const WEEK_COLUMNS = 8;

const PLAIN: Record<string, Act> = {
  Enter: 'enter',
  ' ': 'space',
  Escape: 'escape',
  p: 'pin',
  P: 'pin',
  Delete: 'clear',
  Backspace: 'clear',
  '?': 'help',
  '/': 'search',
};

/** What a key does: an act, or another cell to be on. */
export function actOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey'>,
  at: { row: number; column: number },
  size: { rows: number; columns: number },
): Act | { row: number; column: number } | undefined {
  const within = (row: number, column: number) => ({
    row: Math.max(0, Math.min(size.rows - 1, row)),
    column: Math.max(0, Math.min(size.columns - 1, column)),
  });
  const ctrl = event.ctrlKey || event.metaKey;
  const across = ctrl ? WEEK_COLUMNS : 1;
  switch (event.key) {
    case 'ArrowLeft':
      return within(at.row, at.column - across);
    case 'ArrowRight':
      return within(at.row, at.column + across);
    case 'ArrowUp':
      return within(at.row - 1, at.column);
    case 'ArrowDown':
      return within(at.row + 1, at.column);
    case 'PageUp':
      return within(at.row - PAGE, at.column);
    case 'PageDown':
      return within(at.row + PAGE, at.column);
    case 'Home':
      return within(ctrl ? 0 : at.row, 0);
    case 'End':
      return within(ctrl ? size.rows - 1 : at.row, size.columns - 1);
    default:
      break;
  }
  if (ctrl) {
    const key = event.key.toLowerCase();
    return key === 'y' || (key === 'z' && event.shiftKey) ? 'redo' : key === 'z' ? 'undo' : undefined;
  }
  return PLAIN[event.key];
}
