import { createStore } from 'zustand/vanilla';
import type { KeeperState } from '../../ui/index.ts';
import type { AppKeeper, KeeperParts } from './keeper.ts';

/** The keeper, whose code comes after that of the first picture; what is asked of it before waits. */
export function makeLazyKeeper(
  parts: Omit<KeeperParts, 'state' | 'opener'> & { readonly startOpening: () => Worker },
): AppKeeper {
  const state = createStore<KeeperState>()(() => ({
    current: crypto.randomUUID(),
    entries: [],
    status: 'saved',
    keeps: false,
  }));
  const loading = Promise.all([import('./keeper.ts'), import('./opener.ts')]).then(([{ makeKeeper }, { makeOpener }]) =>
    makeKeeper({ ...parts, opener: makeOpener(parts.startOpening), state }),
  );
  return {
    state,
    start: async () => (await loading).start(),
    open: async (id) => (await loading).open(id),
    create: async (name) => (await loading).create(name),
    rename: async (id, name) => (await loading).rename(id, name),
    duplicate: async (id, name) => (await loading).duplicate(id, name),
    remove: async (id) => (await loading).remove(id),
    exportFile: async () => (await loading).exportFile(),
    importFile: async (file) => (await loading).importFile(file),
    forgetAll: async () => (await loading).forgetAll(),
    takeOver: async () => (await loading).takeOver(),
  };
}
