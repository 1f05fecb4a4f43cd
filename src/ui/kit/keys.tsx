import { createContext, useContext } from 'react';

/** Whether single letters and signs are keys of the page. */
export const SingleKeys = createContext(true);

/** Names the keys that do the same as what it stands beside, if they do. */
export function Keys({ keys }: { readonly keys: string }) {
  const single = useContext(SingleKeys);
  return single || keys.length > 1 ? <kbd>{keys}</kbd> : null;
}
