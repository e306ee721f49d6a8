import { request } from './client';
import { Problem, Unreachable } from './problem';

export interface StreamEvent {
  id: string | undefined;
  name: string;
  data: string;
}

const AGAIN_MILLIS = 1500;

/**
 * Follows a stream of events until it has ended (410, or `onEvent` answers `'ended'`) or the signal
 * aborts. Where it breaks off, it goes on after the last event by `Last-Event-ID`.
 */
export async function follow(
  url: string,
  onEvent: (event: StreamEvent) => 'ended' | undefined | void,
  signal: AbortSignal,
): Promise<void> {
  let last: string | undefined;
  while (!signal.aborted) {
    try {
      const response = await request('get', url, undefined, {
        accept: 'text/event-stream',
        signal,
        ...(last === undefined ? {} : { lastEventId: last }),
      });
      for await (const event of events(response)) {
        last = event.id ?? last;
        if (onEvent(event) === 'ended') {
          return;
        }
      }
    } catch (failure) {
      if (signal.aborted || (failure instanceof Problem && failure.status === 410)) {
        return;
      }
      if (!(failure instanceof Unreachable || failure instanceof TypeError)) {
        throw failure;
      }
    }
    await pause(AGAIN_MILLIS, signal);
  }
}

/** The events of a body, as https://html.spec.whatwg.org/multipage/server-sent-events.html has them. */
export async function* events(response: Response): AsyncGenerator<StreamEvent> {
  if (response.body === null) {
    return;
  }
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let buffer = '';
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    buffer = (buffer + chunk.value).replaceAll('\r\n', '\n');
    const blocks = buffer.split('\n\n');
    buffer = blocks.pop() ?? '';
    for (const block of blocks) {
      const event = eventOf(block);
      if (event !== undefined) {
        yield event;
      }
    }
  }
}

function eventOf(block: string): StreamEvent | undefined {
  const event: StreamEvent = { id: undefined, name: 'message', data: '' };
  const data: string[] = [];
  for (const line of block.split('\n')) {
    const [, field, value = ''] = /^([^:]*):? ?(.*)$/.exec(line) ?? [];
    if (field === 'id') {
      event.id = value;
    } else if (field === 'event') {
      event.name = value;
    } else if (field === 'data') {
      data.push(value);
    }
  }
  return data.length === 0 ? undefined : { ...event, data: data.join('\n') };
}

function pause(millis: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, millis);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
