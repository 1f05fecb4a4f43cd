import { mkdir, writeFile } from 'node:fs/promises';
import { jsonSchemas } from './json-schemas.ts';

/** `npm run schema`: writes `graph-data/schema/`. A test fails while a file there differs from what this writes. */
const folder = new URL('../../graph-data/schema/', import.meta.url);
const schemas = jsonSchemas();

await mkdir(folder, { recursive: true });
for (const [name, text] of schemas) await writeFile(new URL(name, folder), text);
process.stdout.write(`graph-data/schema: ${schemas.size} files\n`);
