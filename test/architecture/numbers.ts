import { isNode, nameOf, placeOf, type Source, type SyntaxNode, syntaxOf, visit } from './sources.ts';

/** The functions of `model/parameter.ts` that give a number its range, grade and source. */
const constructors: ReadonlySet<string> = new Set(['measured', 'estimated', 'assumed', 'fitted']);

/** Exponents: part of the form of an equation. */
const exponents: ReadonlySet<string> = new Set(['power', 'damagePower']);

/** Numbers that stand in the source without range, grade and source. */
export function unsourcedNumbers(source: Source): string[] {
  const found: string[] = [];
  visit(syntaxOf(source).program, (node, above) => {
    if (node.type !== 'Literal' || typeof node.value !== 'number') return;
    if (above.some((outer) => isConstructor(outer) || outer.type === 'TSLiteralType') || isExponent(above)) return;
    found.push(`${placeOf(source, node.start)}: ${source.text.slice(node.start, node.end)}`);
  });
  return found;
}

function isConstructor(node: SyntaxNode): boolean {
  return node.type === 'CallExpression' && constructors.has(nameOf(node.callee) ?? '');
}

function isExponent(above: readonly SyntaxNode[]): boolean {
  const nearest = above.at(-1);
  const key = nearest?.type === 'Property' ? nearest.key : undefined;
  return isNode(key) && exponents.has(nameOf(key) ?? '');
}
