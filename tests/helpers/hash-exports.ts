import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { DECK_FORMAT_IDS, DECK_FORMATS } from '../../src/briefing/index.ts';
import { GRAPH_FORMAT_IDS, GRAPH_FORMATS } from '../../src/exchange/index.ts';
import { explorerGraph } from '../fixtures/explorer-graph.ts';
import { fixtureDeck } from './decks.ts';

/**
 * A program for tests: prints as JSON the hash of what each format writes, in each of the time zones that it is given, and
 * of what the machine speaks. It is started anew for each locale, as Node takes that from the environment.
 */
const hashed = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');
const graph = explorerGraph();
const deck = fixtureDeck('ar');
const fonts = {
  loadFont: async (name: string) => new Uint8Array(await readFile(`node_modules/@fontsource-variable/${name}`)),
};

const zones: Record<string, Record<string, string>> = {};
for (const zone of process.argv.slice(2)) {
  process.env.TZ = zone;
  const hashes: Record<string, string> = { hour: String(new Date(0).getHours()) };
  for (const id of GRAPH_FORMAT_IDS) {
    const { write } = await GRAPH_FORMATS[id].load();
    hashes[id] = hashed(
      await write(graph, { nameOf: (node) => node, placeOf: ({ length }) => ({ x: length / 3, y: 1e6 }) }),
    );
  }
  for (const id of DECK_FORMAT_IDS) hashes[`deck ${id}`] = hashed(await DECK_FORMATS[id].write(deck, fonts));
  zones[zone] = hashes;
}
console.log(JSON.stringify({ number: (1234.5).toLocaleString(), zones }));
