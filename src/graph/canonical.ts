/** JSON with sorted keys: equal things have equal keys. */
export const canonicalKey = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [two]) => (one < two ? -1 : one > two ? 1 : 0)))
      : inner,
  );
