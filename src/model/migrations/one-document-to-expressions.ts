type Json = Record<string, unknown>;

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const recordsOf = (list: unknown): readonly Json[] => (Array.isArray(list) ? list.filter(isRecord) : []);

/**
 * 1 → 2: a version had one document, it has an expression for each; a clause had one span in that document, it has one
 * in each; what people decided is kept in `corrections`. Damaged entries stay as they are, for the reader to name.
 */
export function oneDocumentToExpressions(saved: Json): Json {
  const attributes = saved.attributes as Json;
  const documents = new Map(recordsOf(attributes.documents).map((document) => [document.sha256, document]));
  const documentOf = new Map<unknown, unknown>();
  for (const { key, attributes: node } of recordsOf(saved.nodes))
    if (isRecord(node) && node.type === 'version' && typeof node.document === 'string')
      documentOf.set(key, node.document);

  const migrated = (entry: unknown): unknown => {
    if (!isRecord(entry) || !isRecord(entry.attributes)) return entry;
    const node = entry.attributes;
    if (node.type === 'version' && node.document !== undefined) {
      const { document, ...rest } = node;
      return { ...entry, attributes: { ...rest, expressions: expressionsOf(document, documents, node.titles) } };
    }
    if (node.type === 'clause' && node.span !== undefined) {
      const { span, ...rest } = node;
      const document = documentOf.get(String(entry.key).split('#')[0]);
      const spans = isRecord(span) && document !== undefined ? [{ document, ...span }] : [];
      return { ...entry, attributes: { ...rest, spans } };
    }
    return entry;
  };
  return {
    ...saved,
    attributes: { ...attributes, version: 2, corrections: [] },
    // A gap in the list stays one: it is damage that the reader names.
    ...(Array.isArray(saved.nodes) ? { nodes: Array.from(saved.nodes, migrated) } : {}),
  };
}

function expressionsOf(document: unknown, documents: ReadonlyMap<unknown, Json>, titles: unknown): unknown[] {
  if (document === null) return [];
  const { language = '', name = '' } = documents.get(document) ?? {};
  const title = recordsOf(titles).find(({ source }) => source === `sha256:${document}`)?.text ?? null;
  return [{ language, document, name, title }];
}
