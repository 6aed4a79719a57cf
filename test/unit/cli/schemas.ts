import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });

/** What is wrong with a value under a published schema; empty when nothing is. */
export function faultsUnder(schema: string, value: unknown): string[] {
  const text = readFileSync(new URL(`../../../schemas/${schema}.schema.json`, import.meta.url), 'utf8');
  const validate = ajv.compile({ ...JSON.parse(text), $id: undefined });
  return validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
