import { reach } from './reach';
import { Problem, Unreachable } from './problem';
import { session } from './session';
import type { BodyOf, Method, PathOf, Question } from './types';

/** An answer: its body and what of its headers a page goes on with. */
export interface Answer<B> {
  body: B;
  status: number;
  /** The version of the thing, to be sent back as `ifMatch`. */
  etag: string | undefined;
  location: string | undefined;
}

export interface Terms {
  /** The ETag of what the edit was made on; somebody else's edit answers 412 then. */
  ifMatch?: string | undefined;
  /** Seconds to wait for a job to end. */
  wait?: number;
  /** So that a POST that is sent twice makes one thing. */
  idempotencyKey?: string;
  signal?: AbortSignal;
  /** Wanted where the answer is a file. */
  accept?: string;
  /** Of a stream of events: the last event that was seen. */
  lastEventId?: string;
}

export const get = call('get');
export const post = call('post');
export const put = call('put');
export const del = call('delete');

/** A new key for one intention; a retry of the same intention keeps its key. */
export function newKey(): string {
  return crypto.randomUUID();
}

function call<M extends Method>(method: M) {
  return async <P extends PathOf<M>>(
    path: P,
    question: Question<M, P>,
    terms: Terms = {},
  ): Promise<Answer<BodyOf<M, P>>> => {
    const asked = question as Asked;
    const response = await request(method, address(path, asked), asked.json, terms);
    return {
      body: (await bodyOf(response)) as BodyOf<M, P>,
      status: response.status,
      etag: response.headers.get('ETag') ?? undefined,
      location: response.headers.get('Location') ?? undefined,
    };
  };
}

interface Asked {
  path?: Record<string, string | number>;
  query?: Record<string, unknown>;
  json?: unknown;
}

/** The address with its parts filled in. */
export function address(template: string, asked: Asked): string {
  const path = template.replace(/\{([^}]+)\}/g, (_, name: string) =>
    encodeURIComponent(String(asked.path?.[name])),
  );
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(asked.query ?? {})) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null && one !== '') {
        query.append(name, String(one));
      }
    }
  }
  return query.size === 0 ? path : `${path}?${query}`;
}

/**
 * Sends a request in the session and answers the response where it is a success. A session that
 * ended waits for the user to sign in again, and what was asked then goes on. A file is sent as it
 * is, all else as JSON.
 */
export async function request(
  method: string,
  url: string,
  json: unknown,
  terms: Terms,
): Promise<Response> {
  const asUser = session.get().caller?.name;
  const response = await send(method, url, json, terms);
  if (response.ok || response.status === 304) {
    return response;
  }
  const problem = new Problem(await detailsOf(response), response);
  if (problem.status === 401 && asUser !== undefined) {
    await session.renewed();
    return retried(method, url, json, terms);
  }
  if (problem.code === 'csrf-token-wrong' && (await session.load()) !== undefined) {
    return retried(method, url, json, terms);
  }
  throw problem;
}

async function retried(method: string, url: string, json: unknown, terms: Terms) {
  const response = await send(method, url, json, terms);
  if (!response.ok) {
    throw new Problem(await detailsOf(response), response);
  }
  return response;
}

async function send(method: string, url: string, json: unknown, terms: Terms): Promise<Response> {
  const headers = new Headers({ Accept: terms.accept ?? 'application/json' });
  headers.set('Accept-Language', document.documentElement.lang);
  const isFile = json instanceof Blob;
  if (json !== undefined) {
    headers.set('Content-Type', isFile ? 'application/octet-stream' : 'application/json');
  }
  const csrfToken = session.get().caller?.csrfToken;
  if (csrfToken !== undefined && method !== 'get') {
    headers.set('X-CSRF-TOKEN', csrfToken);
  }
  if (terms.ifMatch !== undefined) {
    headers.set('If-Match', terms.ifMatch);
  }
  if (terms.wait !== undefined) {
    headers.set('Prefer', `wait=${terms.wait}`);
  }
  if (terms.lastEventId !== undefined) {
    headers.set('Last-Event-ID', terms.lastEventId);
  }
  if (terms.idempotencyKey !== undefined) {
    headers.set('Idempotency-Key', terms.idempotencyKey);
  }
  try {
    const response = await fetch(url, {
      method: method.toUpperCase(),
      headers,
      ...(json === undefined ? {} : { body: isFile ? json : JSON.stringify(json) }),
      ...(terms.signal === undefined ? {} : { signal: terms.signal }),
    });
    reach.found();
    return response;
  } catch (failure) {
    if (failure instanceof DOMException && failure.name === 'AbortError') {
      throw failure;
    }
    reach.lost();
    throw new Unreachable(failure);
  }
}

async function bodyOf(response: Response): Promise<unknown> {
  if (response.status === 204 || response.headers.get('Content-Length') === '0') {
    return undefined;
  }
  return isJson(response) ? response.json() : response.blob();
}

async function detailsOf(response: Response): Promise<object> {
  return isJson(response) ? response.json() : {};
}

function isJson(response: Response): boolean {
  return /[/+]json/.test(response.headers.get('Content-Type') ?? '');
}
