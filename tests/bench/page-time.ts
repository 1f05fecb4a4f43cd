import type { CDPSession } from 'playwright-core';

/** Milliseconds that the thread of the page has used; `Performance.enable` with thread ticks comes before. */
export async function processorTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}
