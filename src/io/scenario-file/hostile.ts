import { CST, Lexer } from 'yaml';
import { type FileKind, scenarioFile } from './file-kind.ts';
import { firstHidden } from './printable.ts';

/** A fault at an offset of the text, found before the text is parsed. */
export interface TextFault {
  readonly offset: number;
  readonly message: string;
  readonly expected?: string;
  readonly found?: string;
  readonly advice: string;
}

const refusedTokens: ReadonlyMap<string, string> = new Map([
  ['anchor', 'anchors (&name) are not read'],
  ['alias', 'aliases (*name) are not read'],
  ['tag', 'tags (!name) are not read'],
  ['directive-line', 'directives (%YAML, %TAG) are not read'],
  ['explicit-key-ind', 'keys marked with "?" are not read'],
]);

/** The text without a byte order mark and with `\n` as the only line end. */
export function unifyLines(text: string): string {
  return (text.startsWith('\ufeff') ? text.slice(1) : text).replaceAll('\r\n', '\n');
}

/** What makes a text unfit for the parser: size, hidden characters, bombs, and YAML that a scenario never needs. */
export function findHostile(text: string, kind: FileKind = scenarioFile): TextFault | undefined {
  const { limits } = kind;
  const bytes = text.length > limits.bytes ? text.length : new TextEncoder().encode(text).length;
  if (bytes > limits.bytes) {
    return {
      offset: 0,
      message: 'the file is too large',
      expected: `at most ${limits.bytes} bytes`,
      found: `${text.length > limits.bytes ? 'at least ' : ''}${bytes}`,
      advice: kind.smaller,
    };
  }
  const hidden = firstHidden(text);
  if (hidden >= 0) {
    const code = text.codePointAt(hidden)!.toString(16).padStart(4, '0');
    return {
      offset: hidden,
      message: 'the file contains a control character',
      expected: 'plain text in UTF-8',
      found: `character U+${code.toUpperCase()}`,
      advice: 'Delete it, or save the file as plain text.',
    };
  }
  return scan(text, kind);
}

function scan(text: string, kind: FileKind): TextFault | undefined {
  const { limits } = kind;
  const columns: number[] = [];
  let offset = 0;
  let lineStart = 0;
  let flow = 0;
  let tokens = 0;
  let opensLine = true;
  let tab = -1;
  let scalarNext = false;
  for (const token of new Lexer().lex(text)) {
    const type = scalarNext ? 'scalar' : CST.tokenType(token);
    if (!scalarNext && (type === 'doc-mode' || type === 'flow-error-end')) continue;
    if (!scalarNext && type === 'scalar') {
      scalarNext = true;
      continue;
    }
    scalarNext = false;
    if (tab >= 0 && type !== 'newline' && type !== 'comment' && type !== 'space') return tabFault(tab);
    if (type !== 'space') tab = -1;
    const refused = refusedTokens.get(type ?? '');
    if (refused !== undefined) {
      return { offset, message: refused, advice: 'Write the value out, and quote text that begins with such a sign.' };
    }
    const isQuoted = type === 'double-quoted-scalar' || type === 'single-quoted-scalar';
    const isValue = type === 'scalar' || isQuoted;
    if (flow === 0 && (type === 'seq-item-ind' || (opensLine && isValue))) {
      const column = offset - lineStart;
      while (columns.length > 0 && columns.at(-1)! >= column) columns.pop();
      columns.push(column);
    }
    if (type === 'flow-map-start' || type === 'flow-seq-start') flow++;
    if (type === 'flow-map-end' || type === 'flow-seq-end') flow = Math.max(0, flow - 1);
    if (columns.length + flow > limits.depth) return depthFault(offset, kind);
    tokens++;
    if (tokens > limits.tokens) return valuesFault(offset, kind);
    if (isQuoted && (token.length === 1 || !token.endsWith(token[0]!))) return quoteFault(offset);
    if (type === 'space' && opensLine && flow === 0 && token.includes('\t')) tab = offset + token.indexOf('\t');
    opensLine = type === 'newline' || (opensLine && (type === 'space' || type === 'seq-item-ind'));
    offset += token.length;
    const newline = token.lastIndexOf('\n');
    if (newline >= 0) lineStart = offset - token.length + newline + 1;
  }
  return undefined;
}

const tabFault = (offset: number): TextFault => ({
  offset,
  message: 'a tab in the indentation',
  expected: 'spaces',
  found: 'a tab (\\x09)',
  advice: 'Replace it by spaces; YAML does not say how wide a tab is.',
});

const quoteFault = (offset: number): TextFault => ({
  offset,
  message: 'not valid YAML: a quote is opened and never closed',
  advice: 'Close it, or delete it.',
});

/** Levels below the root that the deepest key of any file has. */
const deepest = 8;

export const depthFault = (offset: number, { what, limits }: FileKind): TextFault => ({
  offset,
  message: 'lists and mappings are nested too deeply',
  expected: `at most ${limits.depth} levels`,
  found: 'more',
  advice: `No key of a ${what} needs more than ${deepest}.`,
});

export const valuesFault = (offset: number, { smaller, limits }: FileKind): TextFault => ({
  offset,
  message: 'too many keys, values or lines',
  expected: `at most ${limits.values} values`,
  found: 'more',
  advice: smaller,
});
