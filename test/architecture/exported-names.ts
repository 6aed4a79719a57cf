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

/** Names that a module gives away, values and types alike; null for a module that is not written. */
export function exportedNames(path: string): string[] | null {
  if (!existsSync(join(root, path))) return null;
  return [...new Set(namesFrom(path))].sort();
}

function namesFrom(path: string): string[] {
  const statements = syntaxOf(sourceOf(path, readText(path))).program.body;
  return nodes(statements).flatMap((statement) => {
    if (statement.type === 'ExportAllDeclaration') return namesOfAll(statement, path);
    if (statement.type !== 'ExportNamedDeclaration') return [];
    return [...nodes(statement.specifiers).flatMap(({ exported }) => nameOf(exported) ?? []), ...declared(statement)];
  });
}

function namesOfAll(statement: SyntaxNode, path: string): string[] {
  const alias = nameOf(statement.exported);
  return alias === undefined ? namesFrom(posix.join(posix.dirname(path), stringOf(statement.source)!)) : [alias];
}

function declared(statement: SyntaxNode): string[] {
  const declaration = statement.declaration;
  if (!isNode(declaration)) return [];
  const declarators = nodes(declaration.declarations);
  return [declaration, ...declarators].flatMap(({ id }) => nameOf(id) ?? []);
}

function nodes(value: unknown): SyntaxNode[] {
  return Array.isArray(value) ? value.filter(isNode) : [];
}
