/** What an axis goes from and to, and the round numbers that stand beside it, the least first. */
export interface Axis {
  from: number;
  to: number;
  marks: number[];
}

const MARKS = 3;

/**
 * An axis of whole numbers: from 0, unless the values lie so far from it that a difference between
 * them would not be seen; then from a round number below the least.
 */
export function axisOf(values: readonly number[]): Axis {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const span = Math.max(1, most - least);
  const isFar = least > 2 * span;
  const step = roundStep((isFar ? span : Math.max(1, most)) / MARKS);
  const from = isFar ? Math.floor(least / step) * step : 0;
  const to = Math.max(from + step, Math.ceil(most / step) * step);
  return { from, to, marks: Array.from({ length: Math.round((to - from) / step) + 1 }, (_, index) => from + index * step) };
}

/** 1, 2 or 5 times a power of ten, this much or the next more. */
function roundStep(atLeast: number): number {
  const power = 10 ** Math.max(0, Math.floor(Math.log10(atLeast)));
  return [1, 2, 5, 10].map((times) => times * power).find((step) => step >= atLeast) ?? 10 * power;
}
