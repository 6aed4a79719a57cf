import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Scalar } from 'yaml';
import { MarrowError, type Place } from '../../core/error.ts';
import { type FileKind, scenarioFile } from './file-kind.ts';
import { depthFault, findHostile, type TextFault, unifyLines, valuesFault } from './hostile.ts';
import { limits } from './limits.ts';
import { printable } from './printable.ts';
import { errorOf, type Path, type Problem } from './problem.ts';

/** A parsed file: its plain data (objects without prototype), and where in the text each value stands. */
export interface Source {
  readonly file: string;
  readonly data: unknown;
  /** Line and column of a value, of its key, or of the nearest mapping that exists. */
  place(path: Path, atKey?: boolean): Place;
  error(problem: Problem): MarrowError;
}

interface Spot {
  readonly value: number;
  readonly key?: number;
}

const refusedKeys = new Set(['__proto__', 'constructor', 'prototype']);
const numeral = /^[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?$/;
const step = '\u0000';

/**
 * Parse the text of a YAML or JSON file.
 *
 * @param name of the file, for messages
 * @throws MarrowError `invalid-input` with line and column, for hostile text and for what is not YAML
 */
export function parseSource(text: string, name: string, kind: FileKind = scenarioFile): Source {
  const file = printable(name, limits.path);
  const unified = unifyLines(text);
  const hostile = findHostile(unified, kind);
  if (hostile !== undefined) throw faultInText(unified, file, hostile);
  const lines = new LineCounter();
  const document = parse(unified, file, lines, kind);
  const syntax = document.errors[0] ?? document.warnings[0];
  if (syntax !== undefined) {
    throw faultInText(unified, file, {
      offset: syntax.pos[0],
      message:
        syntax.code === 'MULTIPLE_DOCS'
          ? 'the file holds more than one document'
          : `not valid YAML: ${printable(syntax.message.replace(/\.$/, ''), 160)}`,
      advice: adviceOn(syntax.code, kind),
    });
  }
  const spots = new Map<string, Spot>();
  const data = new Walk(unified, file, spots, kind).value(document.contents, '', 0);
  return {
    file,
    data,
    place: (path, atKey = false) => placeOf(spots, lines, file, path, atKey),
    error: (problem) => errorOf(problem, placeOf(spots, lines, file, problem.path, problem.atKey ?? false)),
  };
}

function parse(text: string, file: string, lineCounter: LineCounter, { guide }: FileKind) {
  try {
    return parseDocument(text, {
      schema: 'failsafe',
      uniqueKeys: false,
      prettyErrors: false,
      stringKeys: true,
      logLevel: 'error',
      lineCounter,
    });
  } catch (cause) {
    throw new MarrowError({
      kind: 'invalid-input',
      message: 'the text cannot be read as YAML',
      where: { file, line: 1, column: 1 },
      advice: guide,
      cause,
    });
  }
}

function adviceOn(code: string, { what }: FileKind): string {
  if (code === 'MULTIPLE_DOCS') return `One file holds one ${what}: delete the line "---" and what follows it.`;
  if (code === 'MISSING_CHAR') return 'Close the quote or bracket that is open here.';
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return 'Put each key on its own line, and quote text that contains ": ".';
  if (code === 'BAD_INDENT') return 'Give the keys of one mapping the same indentation, and close every bracket.';
  return 'Check indentation, colons, quotes and brackets here and in the line above.';
}

function faultInText(text: string, file: string, fault: TextFault): MarrowError {
  const { offset, ...rest } = fault;
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  const column = offset - before.lastIndexOf('\n');
  return new MarrowError({ kind: 'invalid-input', where: { file, line, column }, ...rest });
}

function placeOf(
  spots: ReadonlyMap<string, Spot>,
  lines: LineCounter,
  file: string,
  path: Path,
  atKey: boolean,
): Place {
  for (let length = path.length; length >= 0; length--) {
    const spot = spots.get(
      path
        .slice(0, length)
        .map((part) => `${step}${part}`)
        .join(''),
    );
    if (spot === undefined) continue;
    const whole = length === path.length;
    const { line, col } = lines.linePos((whole && atKey ? spot.key : undefined) ?? spot.value);
    return { file, line, column: col };
  }
  return { file, line: 1, column: 1 };
}

/** Turns YAML nodes into plain data and notes where each of them stands. */
class Walk {
  readonly #text: string;
  readonly #file: string;
  readonly #spots: Map<string, Spot>;
  readonly #kind: FileKind;

  constructor(text: string, file: string, spots: Map<string, Spot>, kind: FileKind) {
    this.#text = text;
    this.#file = file;
    this.#spots = spots;
    this.#kind = kind;
  }

  value(node: unknown, at: string, depth: number, key?: number): unknown {
    const offset = offsetOf(node) ?? key ?? 0;
    this.#spots.set(at, key === undefined ? { value: offset } : { value: offset, key });
    if (this.#spots.size > this.#kind.limits.values) throw this.#fault(valuesFault(offset, this.#kind));
    if (depth > limits.depth) throw this.#fault(depthFault(offset, this.#kind));
    if (isMap(node)) return this.#mapping(node.items, at, depth);
    if (isSeq(node)) return node.items.map((item, index) => this.value(item, `${at}${step}${index}`, depth + 1));
    if (isScalar(node)) return this.#scalar(node, offset);
    if (isAlias(node)) throw this.#fault({ offset, message: 'aliases are not read', advice: 'Write the value out.' });
    return null;
  }

  #mapping(pairs: readonly { readonly key: unknown; readonly value: unknown }[], at: string, depth: number): unknown {
    const out: Record<string, unknown> = Object.create(null);
    for (const pair of pairs) {
      const offset = offsetOf(pair.key) ?? 0;
      const name = isScalar(pair.key) ? String(pair.key.value) : '';
      this.#checkKey(name, offset, Object.hasOwn(out, name));
      out[name] = this.value(pair.value, `${at}${step}${name}`, depth + 1, offset);
    }
    return out;
  }

  #checkKey(name: string, offset: number, repeated: boolean): void {
    const found = `"${printable(name)}"`;
    if (repeated) {
      const message = `the key ${found} stands twice in one mapping`;
      throw this.#fault({ offset, message, advice: 'Keep one of the two.' });
    }
    if (refusedKeys.has(name)) {
      throw this.#fault({ offset, message: `the key ${found} is not allowed`, advice: 'Delete it.' });
    }
    if (name === '<<') {
      throw this.#fault({ offset, message: 'merge keys (<<) are not read', advice: 'Write the keys out.' });
    }
    if (name.length > limits.path) {
      const expected = `at most ${limits.path} characters`;
      throw this.#fault({ offset, message: 'a key is too long', expected, found, advice: 'Check the quotes.' });
    }
  }

  #scalar(node: Scalar, offset: number): unknown {
    const text = String(node.value ?? '');
    if (node.type !== 'PLAIN') return text;
    if (text === '' || text === '~' || /^null$/i.test(text)) return null;
    if (text === 'true' || text === 'false') return text === 'true';
    if (!numeral.test(text)) return text;
    const number = Number(text);
    if (!Number.isFinite(number)) {
      const found = printable(text);
      throw this.#fault({
        offset,
        message: 'the number is too large',
        expected: 'a finite number',
        found,
        advice: 'Check its exponent.',
      });
    }
    return number;
  }

  #fault(fault: TextFault): MarrowError {
    return faultInText(this.#text, this.#file, fault);
  }
}

function offsetOf(node: unknown): number | undefined {
  if (isMap(node) || isSeq(node) || isScalar(node) || isAlias(node)) return node.range?.[0];
  return undefined;
}
