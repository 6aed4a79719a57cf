import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { isNode, nameOf, readText, root, type SyntaxNode, sourceOf, stringOf, syntaxOf } from './sources.ts';

/** Entry points that package.json opens to users, as source files: `./model` is `src/model/index.ts`. */
export function entryPoints(): Record<string, string> {
  const { exports } = JSON.parse(readText('package.json')) as { exports: Record<string, { default: string }> };
  return Object.fromEntries(
    Object.entries(exports).map(([door, { default: built }]) => [
      door,
      built.replace(/^\.\/dist\//, 'src/').replace(/\.js$/, '.ts'),
    ]),
  );
}

export type Kind = 'type' | 'value';

/** Names that a module gives away, in alphabetical order; null for a module that is not written. */
export function exportedNames(path: string): Record<string, Kind> | null {
  if (!existsSync(join(root, path))) return null;
  return Object.fromEntries(namesFrom(path).sort(([a], [b]) => (a < b ? -1 : 1)));
}

type Named = [name: string, kind: Kind];

function namesFrom(path: string): Named[] {
  const statements = syntaxOf(sourceOf(path, readText(path))).program.body;
  return nodes(statements).flatMap((statement) => {
    if (statement.type === 'ExportAllDeclaration') return namesOfAll(statement, path);
    if (statement.type !== 'ExportNamedDeclaration') return [];
    const listed = nodes(statement.specifiers).flatMap((specifier) =>
      named(specifier.exported, [statement.exportKind, specifier.exportKind].includes('type')),
    );
    return [...listed, ...declared(statement.declaration)];
  });
}

function namesOfAll(statement: SyntaxNode, path: string): Named[] {
  if (isNode(statement.exported)) return named(statement.exported, statement.exportKind === 'type');
  return namesFrom(posix.join(posix.dirname(path), stringOf(statement.source)!));
}

function declared(declaration: unknown): Named[] {
  if (!isNode(declaration)) return [];
  const isType = /^TS(?:Interface|TypeAlias)Declaration$/.test(declaration.type);
  return [declaration, ...nodes(declaration.declarations)].flatMap(({ id }) => named(id, isType));
}

function named(identifier: unknown, isType: boolean): Named[] {
  const name = nameOf(identifier);
  return name === undefined ? [] : [[name, isType ? 'type' : 'value']];
}

function nodes(value: unknown): SyntaxNode[] {
  return Array.isArray(value) ? value.filter(isNode) : [];
}
