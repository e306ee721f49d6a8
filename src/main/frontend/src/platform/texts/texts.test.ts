import { expect, test } from 'vitest';
import { byFeature } from './byFeature';

const chinese = byFeature(
  import.meta.glob<object>('/src/*/texts/zh-CN.json', { eager: true, import: 'default' }),
);
const english = byFeature(
  import.meta.glob<object>('/src/*/texts/en.json', { eager: true, import: 'default' }),
);

/** Every key; forms of the plural, of which languages have different ones, count as one. */
function keys(texts: object, above = ''): string[] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null
      ? keys(value, `${above}${key}.`)
      : [`${above}${key}`.replace(/_(zero|one|two|few|many|other)$/, '')],
  );
}

function sorted(texts: object): string[] {
  return [...new Set(keys(texts))].toSorted();
}

test('every feature speaks both languages', () => {
  expect(Object.keys(english).toSorted()).toEqual(Object.keys(chinese).toSorted());
});

test.each(Object.keys(chinese))('%s says the same things in both languages', (feature) => {
  expect(sorted(english[feature] ?? {})).toEqual(sorted(chinese[feature] ?? {}));
});

test.each(Object.keys(chinese))('%s names the same values in both languages', (feature) => {
  expect(values(english[feature] ?? {})).toEqual(values(chinese[feature] ?? {}));
});

function values(texts: object): unknown[] {
  return sorted(texts).map((key) => [
    key,
    [...String(at(texts, key)).matchAll(/\{\{-? ?(\w+)/g)].map((found) => found[1]).toSorted(),
  ]);
}

function at(texts: object, key: string): unknown {
  return key.split('.').reduce<unknown>((node, part) => {
    const record = node as Record<string, unknown> | undefined;
    return record?.[part] ?? record?.[`${part}_other`];
  }, texts);
}

/** Words that mean what another of the page's words means already. */
const SYNONYMS = { 草稿: '草案', 质量成本: '质量代价' };

test.each(Object.entries(SYNONYMS))('one thing has one word on all pages: never %s for %s', (second) => {
  expect(JSON.stringify(chinese)).not.toContain(second);
});
