import { z } from 'zod';
import { nearest } from '../../core/nearest.ts';
import { type FileKind, scenarioFile } from './file-kind.ts';
import type { JsonSchema } from './json-schema.ts';
import { keysAt } from './json-schema.ts';
import { type Path, type Problem, show } from './problem.ts';
import type { Source } from './source.ts';

type Issue = z.core.$ZodIssue;

interface Ranked {
  readonly rank: number;
  readonly problem: Problem;
}

const kinds: Readonly<Record<string, string>> = {
  object: 'a mapping (keys with values)',
  record: 'a mapping (keys with values)',
  array: 'a list',
};

/**
 * Check the data of a file against a shape.
 *
 * @throws MarrowError for the first fault: unknown keys before wrong values before missing keys, then by place
 */
export function checkShape<Shape extends z.ZodType>(
  source: Source,
  shape: Shape,
  kind: FileKind = scenarioFile,
): z.infer<Shape> {
  const result = shape.safeParse(source.data);
  if (result.success) return result.data;
  const schema = z.toJSONSchema(shape) as JsonSchema;
  const ranked = result.error.issues.flatMap((issue) => explain(issue, [], source.data, schema, kind));
  const position = ({ problem }: Ranked) => {
    const { line = 0, column = 0 } = source.place(problem.path, problem.atKey);
    return line * 1e7 + column;
  };
  ranked.sort((a, b) => a.rank - b.rank || position(a) - position(b));
  throw source.error(ranked[0]!.problem);
}

function explain(issue: Issue, prefix: Path, data: unknown, schema: JsonSchema, kind: FileKind): Ranked[] {
  const path: Path = [...prefix, ...(issue.path as Path)];
  const value = valueAt(data, path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ rank: 0, problem: unknownKey([...path, key], keysAt(schema, path, data)) }));
  }
  if (value === undefined) return [{ rank: 2, problem: missingKey(path, expectedOf(issue), kind) }];
  if (issue.code === 'invalid_union' && issue.errors.length > 0 && isMapping(value)) {
    const branch = issue.errors
      .filter((errors) => errors.every((error) => error.code === 'unrecognized_keys' || error.path.length > 0))
      .sort((a, b) => a.length - b.length)[0];
    if (branch !== undefined) return branch.flatMap((inner) => explain(inner, path, data, schema, kind));
  }
  if (issue.code === 'invalid_key') {
    const expected = issue.issues[0]?.message ?? 'a shorter name';
    const found = show(path.at(-1));
    return [{ rank: 1, problem: { path, atKey: true, message: 'not a name', expected, found, advice: 'Check it.' } }];
  }
  return [{ rank: 1, problem: wrongValue(path, issue, value, kind) }];
}

function unknownKey(path: Path, known: readonly string[]): Problem {
  const key = String(path.at(-1));
  const meant = nearest(key, known);
  return {
    path,
    atKey: true,
    message: `unknown key ${show(key)}`,
    expected: known.length === 0 ? 'no keys' : `one of ${known.join(', ')}`,
    advice: meant === undefined ? 'Delete it, or use one of these.' : `Did you mean "${meant}"?`,
  };
}

function missingKey(path: Path, expected: string, kind: FileKind): Problem {
  const key = path.at(-1);
  const base = path.length === 1 ? kind.base : '';
  return { path, message: `the key "${key}" is missing`, expected, found: 'nothing', advice: `Add "${key}:"${base}.` };
}

function wrongValue(path: Path, issue: Issue, value: unknown, kind: FileKind): Problem {
  const key = path.findLast((part) => typeof part === 'string');
  const root = value === null ? 'the file is empty' : `the file is not a ${kind.what}`;
  const message = key === undefined ? root : `"${key}" has a wrong value`;
  const options = 'values' in issue ? issue.values : 'options' in issue ? issue.options : undefined;
  const words = Array.isArray(options) ? options.map(String) : [];
  const expected = words.length === 0 ? expectedOf(issue) : `one of ${words.join(', ')}`;
  return { path, message, expected, found: show(value), advice: adviceOn(value, words, kind) };
}

function adviceOn(value: unknown, words: readonly string[], { guide }: FileKind): string {
  const meant = typeof value === 'string' ? nearest(value, words) : undefined;
  if (meant !== undefined) return `Did you mean "${meant}"?`;
  if (value === null) return 'Fill in a value, or delete the key.';
  return guide;
}

function expectedOf(issue: Issue): string {
  if (issue.code === 'invalid_type') return kinds[issue.expected] ?? issue.message;
  if (issue.code === 'too_big' && issue.origin === 'array') return `at most ${issue.maximum} entries`;
  return issue.message;
}

function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const step of path) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

const isMapping = (value: unknown): boolean => value !== null && typeof value === 'object' && !Array.isArray(value);
