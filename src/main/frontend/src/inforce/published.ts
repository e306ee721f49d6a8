import { Problem } from '@/platform/api/problem';

/** Whether nothing of the round holds yet, which is a stage of it and no fault. */
export function isNotPublished(error: Error | null): boolean {
  return error instanceof Problem && error.code === 'nothing-published';
}
