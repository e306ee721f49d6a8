import { create } from 'zustand';

const LOOK_AGAIN_MILLIS = 2000;

interface Reach {
  reachable: boolean;
}

const store = create<Reach>(() => ({ reachable: true }));
let looking = false;

/** Whether the service answers. While it does not, it is asked every two seconds. */
export const reach = {
  use: (): boolean => store((state) => state.reachable),
  onReturn(listener: () => void): () => void {
    return store.subscribe((now, before) => {
      if (now.reachable && !before.reachable) {
        listener();
      }
    });
  },
  found(): void {
    if (!store.getState().reachable) {
      store.setState({ reachable: true });
    }
  },
  lost(): void {
    store.setState({ reachable: false });
    if (!looking) {
      looking = true;
      setTimeout(look, LOOK_AGAIN_MILLIS);
    }
  },
};

async function look(): Promise<void> {
  try {
    const response = await fetch('/actuator/health/readiness');
    if (response.ok) {
      looking = false;
      reach.found();
      return;
    }
  } catch {
    // Still down.
  }
  setTimeout(look, LOOK_AGAIN_MILLIS);
}
