import type { Shape } from '@/platform/api/types';

export type EntryType = Shape<'LedgerEntry'>['type'];

export const ENTRY_TYPES: readonly EntryType[] = ['DUTY', 'POSTING', 'TOUR', 'REMOTE', 'OWN'];

export function isEntryType(value: string): value is EntryType {
  return (ENTRY_TYPES as readonly string[]).includes(value);
}
