export type Selection =
  | { readonly kind: 'node'; readonly id: string }
  /** Key of a shown edge: `type|source|target`. */
  | { readonly kind: 'edge'; readonly key: string };
