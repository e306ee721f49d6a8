import { afterEach, expect, test } from 'vitest';
import { serve } from '../testing';
import { address, get, post, put } from './client';
import { events } from './events';
import { Problem } from './problem';
import { session } from './session';

const planner = { name: 'planner', roles: ['PLANNER' as const], by: 'SESSION' as const, csrfToken: 'c1' };

afterEach(() => session.ended());

test('an address has its parts encoded and leaves out what was not asked', () => {
  expect(
    address('/api/v1/counties/{county}/rounds', {
      path: { county: '宁 都' },
      query: { state: undefined, size: 5 },
    }),
  ).toBe('/api/v1/counties/%E5%AE%81%20%E9%83%BD/rounds?size=5');
});

test('a change in a session carries its CSRF token and the version it was made on', async () => {
  session.began(planner);
  const sent = serve({ 'PUT /api/v1/counties/ningdu': { id: 'ningdu' } });
  await put(
    '/api/v1/counties/{county}',
    { path: { county: 'ningdu' }, json: { name: '宁都县' } as never },
    { ifMatch: '"3"' },
  );
  const headers = new Headers(sent.mock.calls[0]?.[1]?.headers);
  expect(headers.get('X-CSRF-TOKEN')).toBe('c1');
  expect(headers.get('If-Match')).toBe('"3"');
});

test('a problem keeps its code, its faults and the version of whoever was faster', async () => {
  serve({
    'GET /api/v1/counties/ningdu': new Response(
      JSON.stringify({ code: 'version-stale', detail: '有人先改了', errors: [] }),
      { status: 412, headers: { 'Content-Type': 'application/problem+json', ETag: '"4"' } },
    ),
  });
  const problem = await get('/api/v1/counties/{county}', { path: { county: 'ningdu' } }).catch(
    (error: unknown) => error,
  );
  expect(problem).toBeInstanceOf(Problem);
  expect(problem).toMatchObject({ code: 'version-stale', etag: '"4"', isStale: true });
});

test('what was asked in a session that is over goes on once the user has signed in again', async () => {
  session.began(planner);
  const sent = serve({
    'GET /api/v1/me': new Response(JSON.stringify({ code: 'credentials-missing' }), {
      status: 401,
      headers: { 'Content-Type': 'application/problem+json' },
    }),
  });
  const answer = get('/api/v1/me', {});
  await expect.poll(() => session.get().over).toBe(true);
  sent.mockResolvedValue(Response.json({ name: 'planner' }));
  session.began({ ...planner, csrfToken: 'c2' });
  expect((await answer).body).toEqual({ name: 'planner' });
});

test('a wrong password at the sign-in is a problem, not the end of a session', async () => {
  serve({ 'POST /api/v1/session': new Response('{}', { status: 401 }) });
  await expect(post('/api/v1/session', { json: { name: 'a', password: 'b' } })).rejects.toMatchObject(
    { status: 401 },
  );
});

test('events come out whole, however the stream was cut', async () => {
  const encoder = new TextEncoder();
  const stream = new ReadableStream({
    start(controller) {
      for (const part of ['id: 1\nevent: better\nda', 'ta: {"a":\ndata: 1}\n', '\n: comment\n\nid: 2\ndata: x\n\n']) {
        controller.enqueue(encoder.encode(part));
      }
      controller.close();
    },
  });
  const seen = [];
  for await (const event of events(new Response(stream))) {
    seen.push(event);
  }
  expect(seen).toEqual([
    { id: '1', name: 'better', data: '{"a":\n1}' },
    { id: '2', name: 'message', data: 'x' },
  ]);
});
