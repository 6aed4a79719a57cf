import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
const known = new Map<string, ReturnType<typeof ajv.compile>>();

/** What is wrong with a value under a published schema; empty when nothing is. */
export function faultsUnder(schema: string, value: unknown): string[] {
  const validate = known.get(schema) ?? compiled(schema);
  known.set(schema, validate);
  return validate(value)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

function compiled(schema: string) {
  return ajv.compile(
    JSON.parse(readFileSync(new URL(`../../../schemas/${schema}.schema.json`, import.meta.url), 'utf8')),
  );
}
