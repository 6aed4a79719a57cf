import { globSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** A source file: `path` from the root with `/`, `folder` the folder of `src/` it lies in, or empty. */
export interface Source {
  readonly path: string;
  readonly folder: string;
  readonly text: string;
}

/** A node of the syntax tree, as the parser gives it. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [property: string]: unknown;
}

interface Comment {
  readonly type: 'Line' | 'Block';
  readonly value: string;
  readonly end: number;
}

export interface Syntax {
  readonly program: SyntaxNode;
  readonly comments: readonly Comment[];
}

export function readText(path: string): string {
  return readFileSync(new URL(path, new URL('../../', import.meta.url)), 'utf8');
}

/** Files that match a pattern, in alphabetical order. */
export function filesMatching(pattern: string): string[] {
  return globSync(pattern, { cwd: root, exclude: (name) => name === 'node_modules' })
    .map((path) => path.split(sep).join('/'))
    .sort();
}

export function sourcesMatching(pattern: string): Source[] {
  return filesMatching(pattern).map((path) => sourceOf(path, readText(path)));
}

export function sourceOf(path: string, text: string): Source {
  return { path, folder: /^src\/([^/]+)\//.exec(path)?.[1] ?? '', text };
}

/** AssemblyScript: close to TypeScript, but no parser of TypeScript reads all of it. */
export function isKernelSource({ path }: Source): boolean {
  return path.endsWith('.as.ts');
}

const parsed = new Map<string, Syntax>();

export function syntaxOf(source: Source): Syntax {
  const key = `${source.path}\n${source.text}`;
  const known = parsed.get(key);
  if (known !== undefined) return known;
  const { program, comments, errors } = parseSync(source.path, source.text);
  const [error] = errors;
  if (error !== undefined) throw new Error(`${source.path}: ${error.message}`);
  const syntax = { program: program as unknown as SyntaxNode, comments };
  parsed.set(key, syntax);
  return syntax;
}

/** Visit a node and all below it, with the nodes above, nearest last. */
export function visit(
  node: SyntaxNode,
  see: (node: SyntaxNode, above: readonly SyntaxNode[]) => void,
  above: readonly SyntaxNode[] = [],
): void {
  see(node, above);
  const inside = [...above, node];
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child, see, inside);
  }
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** The text without its comments; line breaks stay. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, (comment) => comment.replace(/[^\n]/g, ' '));
}

/** `src/engine/step.ts:12`, as editors open it. */
export function placeOf(source: Source, offset: number): string {
  return `${source.path}:${source.text.slice(0, offset).split('\n').length}`;
}

/** The name of an identifier, else undefined. */
export function nameOf(node: unknown): string | undefined {
  return isNode(node) && node.type === 'Identifier' && typeof node.name === 'string' ? node.name : undefined;
}

/** The text of a string literal, else undefined. */
export function stringOf(node: unknown): string | undefined {
  return isNode(node) && node.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined;
}
