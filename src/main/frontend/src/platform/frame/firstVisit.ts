/** Where it is kept that this browser was shown around. */
const SEEN = 'zhishou.tour';

export function isFirstVisit(): boolean {
  return localStorage.getItem(SEEN) === null;
}

/** From now on this browser counts as shown around. */
export function shown(): void {
  localStorage.setItem(SEEN, 'seen');
}
