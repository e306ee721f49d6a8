/** Where it is kept that this browser was shown around. */
export const SEEN = 'zhishou.tour';

export function isFirstVisit(): boolean {
  return localStorage.getItem(SEEN) === null;
}
