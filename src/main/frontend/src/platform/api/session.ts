import { create } from 'zustand';
import type { Role, Shape } from './types';

export type Caller = Shape<'Caller'>;

interface State {
  /** Who is signed in; undefined where nobody is. */
  caller: Caller | undefined;
  /** Whom a sample installation offers; else empty. */
  sampleUsers: Shape<'SampleUser'>[];
  /** Whether it is known yet who is signed in. */
  known: boolean;
  /** The session is over, and something waits for the same user to sign in again. */
  over: boolean;
}

const store = create<State>(() => ({ caller: undefined, sampleUsers: [], known: false, over: false }));
let waiting: (() => void)[] = [];

/** Who is signed in, on this page. */
export const session = {
  use: <T>(select: (state: State) => T): T => store(select),
  get: store.getState,

  /** Asks the service who is signed in, and on a sample installation who may. */
  async load(): Promise<Caller | undefined> {
    const response = await fetch('/api/v1/session', { headers: { Accept: 'application/json' } });
    if (!response.ok) {
      throw new Error(`The service answered ${response.status}`);
    }
    const { caller, sampleUsers } = (await response.json()) as Shape<'LoginState'>;
    store.setState({ caller, sampleUsers, known: true });
    return caller;
  },

  /**
   * Somebody signed in: what waited goes on, but for another user nothing may stay. Whoever has to
   * change their password does that first.
   */
  began(caller: Caller): void {
    const before = store.getState().caller;
    if (before !== undefined && before.name !== caller.name) {
      window.location.assign('/page/');
      return;
    }
    if (caller.mustChangePassword === true) {
      store.setState({ caller, known: true });
      return;
    }
    store.setState({ caller, known: true, over: false });
    const goOn = waiting;
    waiting = [];
    goOn.forEach((resume) => resume());
  },

  ended(): void {
    store.setState({ caller: undefined, known: true, over: false });
  },

  /** Resolves once the user has signed in again. */
  renewed(): Promise<void> {
    store.setState({ over: true });
    return new Promise((resolve) => waiting.push(resolve));
  },
};

/** Whether the caller holds one of these roles. */
export function holds(caller: Caller | undefined, roles: readonly Role[]): boolean {
  return caller?.roles.some((role) => roles.includes(role)) ?? false;
}
