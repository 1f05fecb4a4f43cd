import { loadLayout, unpackInput } from '../layouts/index.ts';
import type { LayoutOrder, LayoutReport } from '../ui/index.ts';

/** Lays out one view after the other. Stopping it is ending it. */
addEventListener('message', async ({ data: { number, layout, parcel } }: MessageEvent<LayoutOrder>) => {
  const { run } = await loadLayout(layout);
  postMessage({ number, result: run(unpackInput(parcel)) } satisfies LayoutReport);
});
