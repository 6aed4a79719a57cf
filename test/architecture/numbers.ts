import { isNode, nameOf, placeOf, type Source, type SyntaxNode, syntaxOf, visit } from './sources.ts';

/** The functions of `model/parameter.ts` that give a number its range, grade and source. */
const constructors: ReadonlySet<string> = new Set(['measured', 'estimated', 'assumed', 'fitted']);

/** Functions of one file that hand arguments on to a constructor, with the positions of those arguments. */
type Forwarders = ReadonlyMap<string, ReadonlySet<number>>;

/** Numbers that stand in the source without range, grade and source. */
export function unsourcedNumbers(source: Source): string[] {
  const { program } = syntaxOf(source);
  const forwarders = forwardersIn(program);
  const found: string[] = [];
  visit(program, (node, above) => {
    if (node.type !== 'Literal' || typeof node.value !== 'number') return;
    const isType = above.some(({ type }) => type === 'TSLiteralType');
    if (isType || isSourced([...above, node], forwarders)) return;
    found.push(`${placeOf(source, node.start)}: ${source.text.slice(node.start, node.end)}`);
  });
  return found;
}

/** True when the last node of the chain lies in an argument that a constructor receives. */
function isSourced(chain: readonly SyntaxNode[], forwarders: Forwarders): boolean {
  return chain.some((outer, depth) => {
    if (outer.type !== 'CallExpression') return false;
    const name = nameOf(outer.callee) ?? '';
    const position = nodes(outer.arguments).findIndex((argument) => argument === chain[depth + 1]);
    return position >= 0 && (constructors.has(name) || forwarders.get(name)?.has(position) === true);
  });
}

interface LocalFunction {
  readonly name: string;
  readonly parameters: readonly SyntaxNode[];
  readonly body: SyntaxNode;
}

function forwardersIn(program: SyntaxNode): Forwarders {
  const functions = localFunctions(program);
  const forwarders = new Map(functions.map(({ name }) => [name, new Set<number>()]));
  const size = () => [...forwarders.values()].reduce((sum, positions) => sum + positions.size, 0);
  for (let before = -1; before !== size(); ) {
    before = size();
    for (const { name, parameters, body } of functions) {
      parameters.forEach((parameter, position) => {
        if (isHandedOn(nameOf(parameter), body, forwarders)) forwarders.get(name)?.add(position);
      });
    }
  }
  return forwarders;
}

function isHandedOn(parameter: string | undefined, body: SyntaxNode, forwarders: Forwarders): boolean {
  let handedOn = false;
  visit(body, (node, above) => {
    if (parameter !== undefined && nameOf(node) === parameter) handedOn ||= isSourced([...above, node], forwarders);
  });
  return handedOn;
}

function localFunctions(program: SyntaxNode): LocalFunction[] {
  const found: LocalFunction[] = [];
  visit(program, (node) => {
    const made = node.type === 'VariableDeclarator' ? node.init : node;
    if (!isNode(made) || !/^(?:ArrowFunctionExpression|Function(?:Declaration|Expression))$/.test(made.type)) return;
    const name = nameOf(node.id);
    if (name !== undefined && isNode(made.body)) found.push({ name, parameters: nodes(made.params), body: made.body });
  });
  return found;
}

function nodes(value: unknown): SyntaxNode[] {
  return Array.isArray(value) ? value.filter(isNode) : [];
}
