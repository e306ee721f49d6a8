import { expect, test } from 'vitest';
import { projection } from './projection';

test('north is up, east is right, and all points lie within', () => {
  const north = { latitude: 27, longitude: 116 };
  const east = { latitude: 26, longitude: 117 };
  const place = projection([north, east], 400, 300);
  const [up, right] = [place(north), place(east)];
  expect(up?.y).toBeLessThan(right?.y ?? 0);
  expect(up?.x).toBeLessThan(right?.x ?? 0);
  for (const point of [up, right]) {
    expect(point?.x).toBeGreaterThanOrEqual(0);
    expect(point?.x).toBeLessThanOrEqual(400);
    expect(point?.y).toBeGreaterThanOrEqual(0);
    expect(point?.y).toBeLessThanOrEqual(300);
  }
});

test('what has no coordinates has no place, and a single point stands in the middle', () => {
  const place = projection([{ latitude: 26, longitude: 116 }], 400, 300);
  expect(place({})).toBeUndefined();
  expect(place({ latitude: 26, longitude: 116 })).toEqual({ x: 200, y: 150 });
});
