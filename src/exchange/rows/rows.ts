/** What a cell holds; an attribute that is null or absent has no cell. */
export type Cell = string | number | boolean;
export type Cells = Readonly<Record<string, Cell>>;

export interface NodeRow {
  readonly key: string;
  /** Its name as people read it; written for them, never read back. */
  readonly name: string;
  readonly cells: Cells;
}

export interface EdgeRow {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  /** The clauses that state it, by locator; written for people, never read back. */
  readonly clauses: string;
  /** The characters that state it, where they are names; as above. */
  readonly surfaces: string;
  readonly cells: Cells;
}

/** A graph as the rows of three tables: what flat formats (GraphML, GEXF, CSV, XLSX) hold. */
export interface GraphRows {
  readonly graph: Cells;
  readonly nodes: readonly NodeRow[];
  readonly edges: readonly EdgeRow[];
}

/** Rows as a file has them: the columns made for people may be gone, anything may be wrong. */
export interface ReadRows {
  readonly graph: Readonly<Record<string, string>>;
  readonly nodes: readonly { readonly key: string; readonly cells: Readonly<Record<string, string>> }[];
  readonly edges: readonly {
    readonly key: string;
    readonly source: string;
    readonly target: string;
    readonly cells: Readonly<Record<string, string>>;
  }[];
}
