import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { modelJsonSchema } from '../src/io/model-file/index.ts';
import { overlayJsonSchema, scenarioJsonSchema } from '../src/io/scenario-file/index.ts';

/** Write the JSON Schemas of the files that people write, so that editors complete and check them. */
const schemas = { scenario: scenarioJsonSchema(), overlay: overlayJsonSchema(), model: modelJsonSchema() };

mkdirSync('schemas', { recursive: true });
for (const [name, schema] of Object.entries(schemas)) {
  writeFileSync(`schemas/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
}
execFileSync('npx', ['biome', 'format', '--write', 'schemas'], { stdio: 'inherit' });
