import { isKernelSource, nameOf, placeOf, type Source, syntaxOf, visit, withoutComments } from './sources.ts';

/** Names whose values differ between engines, machines, languages or runs. */
const hostNames: ReadonlySet<string> = new Set([
  'Math',
  'Date',
  'performance',
  'crypto',
  'Intl',
  'localeCompare',
  'toLocaleString',
]);

/** In kernels also AssemblyScript's own mathematics and every relaxed instruction. */
const kernelFault =
  /\b(?:(?:Native|JS)?Mathf?|Date|performance|crypto)\b|\b\w*relaxed\w*\b|\*\*|\bf(?:32|64)\.(?:exp|log|pow|sin|cos)\w*/g;

/** Uses of what may give other bits elsewhere. */
export function unsteadyUses(source: Source): string[] {
  if (isKernelSource(source)) {
    return [...withoutComments(source.text).matchAll(kernelFault)].map(
      (match) => `${placeOf(source, match.index)}: ${match[0]}`,
    );
  }
  const found: string[] = [];
  visit(syntaxOf(source).program, (node) => {
    const power = node.operator === '**' || node.operator === '**=';
    const name = nameOf(node) ?? '';
    if (power || hostNames.has(name)) found.push(`${placeOf(source, node.start)}: ${power ? node.operator : name}`);
  });
  return found;
}
