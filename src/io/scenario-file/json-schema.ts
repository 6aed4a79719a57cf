import { z } from 'zod';
import { completeShape, extendingShape, overlayShape } from './shape.ts';

/** The part of JSON Schema that the shapes of scenario files use. */
export interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: boolean | JsonSchema;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly const?: unknown;
  readonly [keyword: string]: unknown;
}

/** JSON Schema of a scenario file, for editors and other programs; names are checked by Marrow itself. */
export function scenarioJsonSchema(): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(z.union([extendingShape, completeShape])) as JsonSchema;
  return { $schema, title: 'Marrow scenario', type: 'object', ...rest };
}

/** JSON Schema of an overlay file. */
export function overlayJsonSchema(): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(overlayShape) as JsonSchema;
  return { $schema, title: 'Marrow overlay', ...rest };
}

/** The keys that may stand in the mapping at a path, given what the file says so far. */
export function keysAt(schema: JsonSchema, path: readonly PropertyKey[], data: unknown): string[] {
  let schemas = alternatives(schema, data);
  let value = data;
  for (const step of path) {
    value = value === null || typeof value !== 'object' ? undefined : (value as Record<PropertyKey, unknown>)[step];
    const next = schemas.flatMap((each) => childOf(each, step));
    schemas = next.flatMap((each) => alternatives(each, value));
  }
  return [...new Set(schemas.flatMap((each) => Object.keys(each.properties ?? {})))];
}

function childOf(schema: JsonSchema, step: PropertyKey): JsonSchema[] {
  if (typeof step === 'number') return schema.items === undefined ? [] : [schema.items];
  const properties = schema.properties ?? {};
  const named = Object.hasOwn(properties, step) ? properties[String(step)] : undefined;
  if (named !== undefined) return [named];
  return typeof schema.additionalProperties === 'object' ? [schema.additionalProperties] : [];
}

/** A union's branches; of those that a word tells apart only the one whose word the file has. */
function alternatives(schema: JsonSchema, value: unknown): JsonSchema[] {
  if (schema.anyOf !== undefined) return schema.anyOf.flatMap((branch) => alternatives(branch, value));
  if (schema.oneOf === undefined) return [schema];
  const told = new Map(value !== null && typeof value === 'object' ? Object.entries(value) : []);
  return schema.oneOf.filter(({ properties = {} }) =>
    Object.entries(properties).every(([key, { const: word }]) => word === undefined || told.get(key) === word),
  );
}
