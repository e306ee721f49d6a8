// Makes src/platform/api/schema.ts from the service's API document, or with --check fails where it
// would differ. Words and problems are left out: types follow shapes, and every problem has one.
//   node scripts/api-types.mjs [--check] [file or address of the document]
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import openapi, { astToString } from 'openapi-typescript';

const TARGET = new URL('../src/platform/api/schema.ts', import.meta.url);
const WORDS = new Set(['description', 'example', 'examples', 'summary', 'title', 'externalDocs']);
const NAMED = new Set(['properties', 'schemas', 'responses', 'parameters', 'paths', 'content']);
const HEAD = '// Generated from the API document by `npm run types`. Not for editing.\n\n';

const check = process.argv.includes('--check');
const source = process.argv.slice(2).find((word) => word !== '--check') ?? 'http://localhost:8080/v3/api-docs';

const document = shapes(JSON.parse(await read(source)), false);
const types = HEAD + astToString(await openapi(document, { alphabetize: true, defaultNonNullable: false }));
if (!check) {
  await writeFile(TARGET, types);
} else if ((await readFile(TARGET, 'utf8').catch(() => '')) !== types) {
  process.stderr.write(
    `${fileURLToPath(TARGET)} is not what the API says. In src/main/frontend: npm run types -- ${source}\n`,
  );
  process.exit(1);
}

async function read(from) {
  return from.startsWith('http') ? (await fetch(from)).text() : readFile(from, 'utf8');
}

/** The document in alphabetical order, without words and without the answers that are problems. */
function shapes(node, keysAreNames) {
  if (Array.isArray(node)) {
    return node.map((item) => shapes(item, false));
  }
  if (node === null || typeof node !== 'object') {
    return node;
  }
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => keysAreNames ? !/^[45]\d\d$/.test(key) : !WORDS.has(key))
      .map(([key, value]) => [key, shapes(value, !keysAreNames && NAMED.has(key))])
      .toSorted(([one], [other]) => (one < other ? -1 : 1)),
  );
}
