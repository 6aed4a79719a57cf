import { posix } from 'node:path';
import { isKernelSource, isNode, nameOf, placeOf, type Source, stringOf, syntaxOf, visit } from './sources.ts';
import { type Folder, folders, hostInterface, mayImport, selfContained } from './table.ts';

/** One file that another one names: `target` from the root, or null for a package or a module of Node. */
export interface Import {
  readonly place: string;
  readonly specifier: string;
  readonly target: string | null;
}

/** Import and export lines, `import()` of values and types, and modules that are started by address. */
export function importsOf(source: Source): Import[] {
  const found = isKernelSource(source) ? kernelSpecifiers(source) : specifiers(source);
  return found.map(({ specifier, offset }) => ({
    place: placeOf(source, offset),
    specifier,
    target: specifier.startsWith('.') ? posix.join(posix.dirname(source.path), specifier) : null,
  }));
}

interface Found {
  readonly specifier: string;
  readonly offset: number;
}

function kernelSpecifiers({ text }: Source): Found[] {
  return [...text.matchAll(/^(?:import|export|\})[^'"\n]*from ['"]([^'"]+)['"]/gm)].map((match) => ({
    specifier: match[1]!,
    offset: match.index,
  }));
}

const naming = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
]);

function specifiers(source: Source): Found[] {
  const found: Found[] = [];
  visit(syntaxOf(source).program, (node) => {
    const named = naming.has(node.type) ? stringOf(node.source ?? node.argument) : undefined;
    const started = node.type === 'NewExpression' && nameOf(node.callee) === 'URL' ? startedModule(node) : undefined;
    const specifier = named ?? started;
    if (specifier !== undefined) found.push({ specifier, offset: node.start });
  });
  return found;
}

function startedModule(node: { readonly [property: string]: unknown }): string | undefined {
  const [address, base] = Array.isArray(node.arguments) ? node.arguments : [];
  const specifier = stringOf(address);
  const beside = isNode(base) && base.type === 'MemberExpression';
  return beside && specifier !== undefined && /^\..*\.tsx?$/.test(specifier) ? specifier : undefined;
}

/** Imports that the table does not allow, one sentence each. */
export function forbiddenImports(source: Source): string[] {
  const folder = folders.find((name) => name === source.folder);
  return folder === undefined ? [] : importsOf(source).flatMap((one) => complaint(folder, one) ?? []);
}

function complaint(folder: Folder, { place, specifier, target }: Import): string | undefined {
  if (target === null) {
    return selfContained.includes(folder) ? `${place}: ${folder} imports the package ${specifier}` : undefined;
  }
  const into = /^src\/([^/]+)\//.exec(target)?.[1];
  if (into === undefined) return `${place}: ${folder} imports ${target}`;
  if (into === folder) return undefined;
  if (!mayImport(folder, into)) return `${place}: ${folder} may not import ${into} (${target})`;
  const pastInterface = folder === 'engine' && into === 'host' && !hostInterface.includes(target);
  return pastInterface ? `${place}: engine may import only the interface of host, not ${target}` : undefined;
}
