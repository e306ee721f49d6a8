import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const styles = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css'))
  .map((file): [string, string] => [file, readFileSync(`src/${file}`, 'utf8')]);

/** The class that a selector begins with. */
const BEGINNING = /(?:^|[},])\s*[a-z]*\.([a-z][\w-]*)/g;

test('no two features style the same class: what one page brings stays when another is shown', () => {
  const styled = new Map<string, Set<string>>();
  for (const [file, text] of styles) {
    const feature = file.split(/[\\/]/)[0] ?? file;
    for (const [, name] of text.replaceAll(/\/\*.*?\*\//gs, '').matchAll(BEGINNING)) {
      if (name !== undefined && !name.startsWith('ant-')) {
        styled.set(name, (styled.get(name) ?? new Set()).add(feature));
      }
    }
  }
  expect(styled.size).toBeGreaterThan(100);
  const shared = [...styled].filter(([, features]) => features.size > 1);
  expect(shared.map(([name, features]) => `${name}: ${[...features].join(', ')}`)).toEqual([]);
});
