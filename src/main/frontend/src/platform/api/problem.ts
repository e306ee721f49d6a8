import type { Shape } from './types';

type Details = Shape<'ProblemDetails'>;

/** What the service answers where it cannot do what was asked: RFC 9457, with a stable code. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  /** Each fault with its place, where there are several. */
  readonly errors: NonNullable<Details['errors']>;
  /** The version that the thing has now, where somebody was faster (412). */
  readonly etag: string | undefined;
  /** Seconds after which it is worth another try. */
  readonly retryAfter: number | undefined;
  readonly details: Record<string, unknown>;

  constructor(details: Partial<Details>, response: Response) {
    super(details.detail ?? details.title ?? response.statusText);
    this.name = 'Problem';
    this.status = response.status;
    this.code = details.code ?? 'unknown';
    this.title = details.title ?? '';
    this.errors = details.errors ?? [];
    this.etag = response.headers.get('ETag') ?? undefined;
    this.retryAfter = Number(response.headers.get('Retry-After')) || undefined;
    this.details = { ...details };
  }

  /** Somebody else changed the thing since it was read. */
  get isStale(): boolean {
    return this.status === 412;
  }

  get isForbidden(): boolean {
    return this.status === 403;
  }

  get isMissing(): boolean {
    return this.status === 404;
  }
}

/** No answer came at all: the service, or the way there, is down. */
export class Unreachable extends Error {
  constructor(cause: unknown) {
    super('unreachable', { cause });
    this.name = 'Unreachable';
  }
}
