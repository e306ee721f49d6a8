import { useEffect } from 'react';
import { create } from 'zustand';

/** Something that the page at hand can do, offered by Ctrl+K. */
export interface Command {
  text: string;
  run: () => void;
}

const store = create<{ commands: ReadonlyMap<string, readonly Command[]> }>(() => ({ commands: new Map() }));

/** Offers commands of a page as long as it is shown; to be the same list until something changes. */
export function useCommands(page: string, commands: readonly Command[]): void {
  useEffect(() => {
    store.setState(({ commands: before }) => ({ commands: new Map(before).set(page, commands) }));
    return () =>
      store.setState(({ commands: before }) => {
        const left = new Map(before);
        left.delete(page);
        return { commands: left };
      });
  }, [page, commands]);
}

/** All that is offered now. */
export function useOffered(): Command[] {
  return [...store((state) => state.commands).values()].flat();
}
