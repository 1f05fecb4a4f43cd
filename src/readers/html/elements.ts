/** What elements mean to a reader of text. Names are those of the HTML standard and of the tools that write HTML. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Their content is no text of the document: code, metadata, controls, replaced content, navigation. */
export const LEFT_OUT = words(
  'script style title template nav iframe noembed noframes textarea select datalist audio video canvas rt rp rtc xml',
);

/** Shown only where a script does not run; kept, and marked as hidden. */
export const HIDDEN = words('noscript');

/** They begin and end a paragraph. */
export const BLOCKS = words(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li listing main menu ol optgroup option ' +
    'p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp',
);

/** They never have content. */
export const VOID = words(
  'area base basefont bgsound br col embed frame hr img input isindex keygen link meta param source track wbr',
);

export const PREFORMATTED = words('pre listing plaintext xmp');
export const LISTS = words('ol ul menu dir');
export const CELLS = words('td th');

/** Beginning one of these ends an open paragraph, whether or not it was closed. */
export const ENDS_PARAGRAPH = words(
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 ' +
    'h4 h5 h6 header hgroup hr li dd dt listing main menu nav ol p plaintext pre search section summary table ul xmp',
);

/** What ends by the beginning of another: the elements it ends, and those beyond which it ends nothing. */
export interface ImpliedEnd {
  readonly ends: ReadonlySet<string>;
  readonly within: ReadonlySet<string>;
}

const CELL_ROOM = words('table td th caption');

export const IMPLIED_ENDS: ReadonlyMap<string, ImpliedEnd> = new Map(
  Object.entries({
    li: { ends: words('li'), within: words('ol ul menu dir table td th') },
    dt: { ends: words('dt dd'), within: words('dl table td th') },
    dd: { ends: words('dt dd'), within: words('dl table td th') },
    td: { ends: words('td th'), within: words('tr table') },
    th: { ends: words('td th'), within: words('tr table') },
    tr: { ends: words('tr'), within: words('table') },
    tbody: { ends: words('tbody thead tfoot caption'), within: words('table') },
    thead: { ends: words('tbody thead tfoot caption'), within: words('table') },
    tfoot: { ends: words('tbody thead tfoot caption'), within: words('table') },
    rt: { ends: words('rt rp'), within: words('ruby rtc') },
    rp: { ends: words('rt rp'), within: words('ruby rtc') },
  }),
);

/** An open paragraph is looked for no further out than this. */
export const PARAGRAPH_ROOM = CELL_ROOM;

/** End tags of tables reach through these; all others stop at a table's cell. */
export const TABLE_PARTS = words('table tbody thead tfoot tr td th caption');
