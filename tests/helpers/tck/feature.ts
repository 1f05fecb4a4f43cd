/** A step of a scenario; a table has its header first. */
export interface FeatureStep {
  /** Without the word that begins it. */
  readonly text: string;
  readonly document: string;
  readonly table: readonly (readonly string[])[];
}

export interface FeatureScenario {
  readonly name: string;
  readonly steps: readonly FeatureStep[];
}

type Draft = { text: string; document: string; table: string[][] };

/**
 * The scenarios of a feature file, outlines expanded: as much of Gherkin as the conformance suite uses. What is not known
 * throws.
 */
export function readFeature(text: string): FeatureScenario[] {
  const scenarios: { name: string; steps: Draft[]; examples: string[][][] }[] = [];
  let background: Draft[] = [];
  let steps: Draft[] = [];
  let examples: string[][] | null = null;
  const lines = text.split(/\r?\n/);
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!.trim();
    if (line === '' || line.startsWith('#') || line.startsWith('@') || line.startsWith('Feature:')) continue;
    const heading = /^(Background|Scenario Outline|Scenario|Examples):\s*(.*)$/.exec(line);
    const step = /^(?:Given|When|Then|And|But) (.*)$/.exec(line);
    if (heading?.[1] === 'Examples') {
      examples = [];
      scenarios.at(-1)!.examples.push(examples);
    } else if (heading) {
      examples = null;
      steps = [];
      if (heading[1] === 'Background') background = steps;
      else scenarios.push({ name: heading[2]!, steps, examples: [] });
    } else if (step) steps.push({ text: step[1]!, document: '', table: [] });
    else if (line === '"""') {
      const indent = lines[at]!.indexOf('"""');
      const said: string[] = [];
      for (at++; lines[at]!.trim() !== '"""'; at++)
        said.push(lines[at]!.slice(Math.min(indent, lines[at]!.search(/\S|$/))));
      steps.at(-1)!.document = said.join('\n');
    } else if (line.startsWith('|')) (examples ?? steps.at(-1)!.table).push(cellsOf(line));
    else if (scenarios.length > 0) throw new Error(`feature: ${line}`);
  }
  return scenarios.flatMap(({ name, steps: own, examples: tables }) => {
    const all = [...background, ...own];
    if (tables.length === 0) return [{ name, steps: all }];
    return tables.flatMap(([header = [], ...rows]) =>
      rows.map((row) => {
        const fill = (said: string): string =>
          header.reduce((filled, key, column) => filled.replaceAll(`<${key}>`, () => row[column]!), said);
        return {
          name: fill(name),
          steps: all.map((step) => ({
            text: fill(step.text),
            document: fill(step.document),
            table: step.table.map((cells) => cells.map(fill)),
          })),
        };
      }),
    );
  });
}

/** Bars inside a cell, and backslashes, are written with a backslash. */
const cellsOf = (line: string): string[] =>
  [...line.slice(1).matchAll(/((?:[^|\\]|\\.)*)\|/g)].map(([, cell]) =>
    cell!.trim().replace(/\\([|\\n])/g, (_, letter: string) => (letter === 'n' ? '\n' : letter)),
  );
