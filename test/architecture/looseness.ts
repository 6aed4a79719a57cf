import { isNode, nameOf, placeOf, type Source, type SyntaxNode, syntaxOf, visit } from './sources.ts';
import type { Folder } from './table.ts';

/** What is counted and may only become fewer. */
export const measures = ['any', 'as unknown as', 'cast', 'undocumented'] as const;
export type Measure = (typeof measures)[number];

/** Places by what is loose there. */
export type Loose = Readonly<Record<Measure, readonly string[]>>;

/** Folders whose exported functions others build on. */
const documented: readonly Folder[] = ['core', 'model', 'engine'];

/** Every place in the sources where a type is silenced or an exported function lacks its sentence. */
export function looseIn(sources: readonly Source[]): Loose {
  const loose: Record<Measure, string[]> = { any: [], 'as unknown as': [], cast: [], undocumented: [] };
  for (const source of sources) {
    visit(syntaxOf(source).program, (node) => {
      const kind = silenced(node, source);
      if (kind !== undefined) loose[kind].push(placeOf(source, node.start));
    });
    if (documented.some((folder) => folder === source.folder)) loose.undocumented.push(...undocumented(source));
  }
  return loose;
}

function silenced(node: SyntaxNode, { folder }: Source): Measure | undefined {
  if (node.type === 'TSAnyKeyword') return 'any';
  if (folder === 'kernels') return undefined;
  if (node.type === 'TSTypeAssertion') return 'cast';
  if (node.type !== 'TSAsExpression' || isConst(node)) return undefined;
  const inner = node.expression;
  if (isNode(inner) && inner.type === 'TSAsExpression' && typeOf(inner)?.type === 'TSUnknownKeyword') {
    return 'as unknown as';
  }
  return typeOf(node)?.type === 'TSUnknownKeyword' ? undefined : 'cast';
}

function typeOf(node: SyntaxNode): SyntaxNode | undefined {
  const type = node.typeAnnotation;
  return isNode(type) ? type : undefined;
}

function isConst(node: SyntaxNode): boolean {
  return nameOf(typeOf(node)?.typeName) === 'const';
}

function undocumented(source: Source): string[] {
  const { program, comments } = syntaxOf(source);
  const docs = comments.filter(({ type, value }) => type === 'Block' && value.startsWith('*'));
  const statements = Array.isArray(program.body) ? program.body.filter(isNode) : [];
  return statements
    .filter((node) => node.type === 'ExportNamedDeclaration' && declaresFunction(node.declaration))
    .filter(({ start }) => !docs.some(({ end }) => end <= start && source.text.slice(end, start).trim() === ''))
    .map(({ start }) => placeOf(source, start));
}

function declaresFunction(declaration: unknown): boolean {
  if (!isNode(declaration)) return false;
  if (declaration.type === 'FunctionDeclaration') return true;
  const declarators = declaration.declarations;
  return (
    Array.isArray(declarators) && declarators.some(({ init }) => isNode(init) && /^(?:Arrow)?Function/.test(init.type))
  );
}
