interface Process {
  on(event: 'unhandledRejection', listener: (reason: unknown) => void): void;
  off(event: 'unhandledRejection', listener: (reason: unknown) => void): void;
}

/** What pdf.js calls its own exceptions; they are no subclasses that could be tested for. */
const OWN = /Exception$/;

/**
 * In a damaged file pdf.js may drop a promise that is then rejected with nobody waiting. A browser only notes that; Node
 * ends the program. While a file is being read such rejections are let go: what pdf.js gave up it reports by other ways.
 * Anything else is thrown on, as it would be without us.
 */
export async function withoutStrays<T>(work: () => Promise<T>): Promise<T> {
  const { process } = globalThis as { readonly process?: Partial<Process> };
  if (!process?.on || !process.off) return work();
  const letGo = (reason: unknown): void => {
    const name = (reason as { readonly name?: unknown } | null)?.name;
    if (typeof name !== 'string' || !OWN.test(name)) throw reason;
  };
  process.on('unhandledRejection', letGo);
  try {
    return await work();
  } finally {
    process.off('unhandledRejection', letGo);
  }
}
