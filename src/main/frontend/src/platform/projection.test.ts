import { expect, test } from 'vitest';
import { mapping, projection } from './projection';

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

test('what a map shows is found again where it shows it, and one place is not the whole map', () => {
  const place = { latitude: 26.5, longitude: 116.02 };
  const map = mapping([place, { latitude: 26.3, longitude: 115.8 }], 400, 300);
  const at = map.place(place);
  expect(map.back(at?.x ?? 0, at?.y ?? 0)).toEqual(place);
  const alone = mapping([place], 400, 300, 0.2);
  const edge = alone.back(0, 0);
  expect(edge.latitude - place.latitude).toBeLessThan(0.2);
  expect(10 * alone.kilometre).toBeGreaterThan(50);
});
