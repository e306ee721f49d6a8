import type { Board, View } from './model';
import type { Scene } from './scene';

/** px: borders and padding of a cell and of the duty in it, and what stands between its parts. */
const AROUND = 17;
const BETWEEN = 3;
const NAME_SIZE = 13;
const MARK_SIZE = 11;
const PIN = 11;
const LATIN = 0.62;
const FIRST_WIDE = 0x2e80;

/** How wide a column has to be so that no name in it is cut, px; at least so many. */
export function widthFor(board: Board, view: View, least: number, scene: Pick<Scene, 't' | 'name' | 'title'>): number {
  if (view === 'hospitals') {
    return Math.max(least, ...board.physicians.map((one) => AROUND + widthOf(one.name, NAME_SIZE)));
  }
  const known = new Map<string, number>();
  let most = least;
  for (const duty of board.duties) {
    const name = scene.name(duty);
    let width = known.get(name);
    if (width === undefined) {
      width = AROUND + widthOf(name, NAME_SIZE);
      known.set(name, width);
    }
    const marks = [
      scene.title(duty),
      duty.session === 'FULL_DAY' ? '' : scene.t(`sessions.short.${duty.session}`),
      duty.mode === 'REMOTE' ? scene.t('remote.short') : '',
      duty.tour === undefined ? '' : scene.t('tour.short'),
    ].filter((mark) => mark !== '');
    const beside = marks.reduce((sum, mark) => sum + BETWEEN + widthOf(mark, MARK_SIZE), duty.pinned ? BETWEEN + PIN : 0);
    most = Math.max(most, width + beside);
  }
  return Math.ceil(most);
}

/** Roughly: letters of the Latin alphabet are narrower than they are high. */
function widthOf(text: string, size: number): number {
  let width = 0;
  for (const letter of text) {
    width += (letter.codePointAt(0) ?? 0) < FIRST_WIDE ? LATIN * size : size;
  }
  return width;
}
