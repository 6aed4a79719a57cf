import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { catalogOf } from '../../../../src/experiments/catalog.ts';
import { modelJsonSchema } from '../../../../src/io/model-file/index.ts';
import {
  applyOverlay,
  type JsonSchema,
  overlayJsonSchema,
  printScenario,
  readOverlay,
  readScenario,
  scenarioJsonSchema,
} from '../../../../src/io/scenario-file/index.ts';
import { story } from '../../../../src/scenarios/index.ts';
import { smallAml } from './small-catalog.ts';

const root = new URL('../../../../', import.meta.url);
const text = (path: string) => readFileSync(new URL(path, root), 'utf8');
const schemas = { scenario: scenarioJsonSchema(), overlay: overlayJsonSchema(), model: modelJsonSchema() };

/** Where a schema leaves a string, list, mapping or number without a bound. */
function unbounded(schema: JsonSchema, path: string): string[] {
  const lacks = (...keys: string[]) => keys.filter((key) => schema[key] === undefined).map((key) => `${path}: ${key}`);
  const here: string[] = [];
  const fixed = schema.const !== undefined || schema.enum !== undefined;
  if (schema.type === 'string' && !fixed) here.push(...lacks('maxLength'));
  if (schema.type === 'array') here.push(...lacks('maxItems'));
  if (schema.type === 'number' || schema.type === 'integer') here.push(...lacks('minimum', 'maximum'));
  if (typeof schema.additionalProperties === 'object') here.push(...lacks('maxProperties'));
  if (schema.properties !== undefined && schema.additionalProperties !== false) here.push(`${path}: open mapping`);
  const children: [string, JsonSchema | undefined][] = [
    ...Object.entries(schema.properties ?? {}),
    ['items', schema.items],
    ['names', schema.propertyNames as JsonSchema | undefined],
    ['values', typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined],
    ...[...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].map((each, index): [string, JsonSchema] => [
      `${index}`,
      each,
    ]),
  ];
  return [
    ...here,
    ...children.flatMap(([key, child]) => (child === undefined ? [] : unbounded(child, `${path}/${key}`))),
  ];
}

describe.each(['scenario', 'overlay', 'model'] as const)('the JSON Schema of a %s', (name) => {
  test('is the one in schemas/ (write it with: node tools/write-schemas.ts)', () => {
    expect(JSON.parse(text(`schemas/${name}.schema.json`))).toEqual(JSON.parse(JSON.stringify(schemas[name])));
  });

  test('bounds every string, list, mapping and number', () => {
    expect(unbounded(schemas[name], name)).toEqual([]);
  });
});

const accepts = {
  scenario: new Ajv2020({ strict: false }).compile(schemas.scenario),
  overlay: new Ajv2020({ strict: false }).compile(schemas.overlay),
};

test('the JSON Schema accepts a printed scenario and refuses a key that no scenario has', () => {
  const printed = parse(printScenario(smallAml)) as object;
  expect(accepts.scenario(printed), JSON.stringify(accepts.scenario.errors)).toBe(true);
  expect(accepts.scenario({ ...printed, tik: '30 min' })).toBe(false);
});

test('every example of the guide has the shape that the JSON Schema asks for, and names what the model has', () => {
  const catalog = catalogOf();
  const guide = text('docs/how-to/write-a-scenario.md');
  const blocks = [...guide.matchAll(/```yaml (scenario|overlay)\n(.*?)```/gs)];
  expect(blocks.length).toBeGreaterThan(5);
  for (const [, kind, block] of blocks as unknown as [string, 'scenario' | 'overlay', string][]) {
    expect(accepts[kind](parse(block)), `${block}\n${JSON.stringify(accepts[kind].errors)}`).toBe(true);
    if (kind === 'scenario') readScenario(block, 'write-a-scenario.md', catalog);
    else applyOverlay(story, readOverlay(block, 'write-a-scenario.md', catalog));
  }
});

test('the schemas folder holds the schemas of all', () => {
  expect(readdirSync(new URL('schemas/', root))).toEqual(
    expect.arrayContaining(['model.schema.json', 'overlay.schema.json', 'scenario.schema.json']),
  );
});
