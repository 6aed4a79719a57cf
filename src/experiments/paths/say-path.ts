import type { Model } from '../../model/model.ts';
import type { Node, Step } from './step.ts';

/** A path in words, one piece per step: `VLA-4 on VCAM-1 of LSC`, `their bonds (in the cell itself)`, … */
export function sayPath(path: readonly Step[], model: Model): string[] {
  const [first] = path;
  if (first === undefined) return [];
  const told = path.filter(({ from, to }) => sayNode(from, model) !== sayNode(to, model));
  return [
    sayNode(first.from, model),
    ...told.map(({ to, by, rule }) => `${sayNode(to, model)} (${rule ?? means[by]})`),
  ];
}

const means = {
  rule: 'rule',
  itself: 'in the cell itself',
  contact: 'contact',
  field: 'substance',
  vessel: 'blood',
  position: 'position',
  population: 'population',
} as const satisfies Readonly<Record<Step['by'], string>>;

/** One thing on a path, in words. */
export function sayNode(node: Node, model: Model): string {
  const [kind = '', rest = ''] = splitOnce(node, ':');
  const [id = '', cell = ''] = splitOnce(rest, '@');
  const cells = (type: string) => model.cellTypes.find((each) => each.id === type)?.plural ?? type;
  const name = (list: readonly { readonly id: string; readonly name: string }[]) =>
    list.find((each) => each.id === id)?.name ?? id;
  switch (kind) {
    case 'vessels':
      return 'vessels';
    case 'perfusion':
      return 'vessels with blood in them';
    case 'leak':
      return 'leak of vessel walls';
    case 'rule':
      return `the rule ${id}`;
    case 'behavior':
      return `${id} of ${cells(cell)}`;
    case 'activity':
      return `${name(model.activities)} of ${cells(cell)}`;
    case 'receptor':
      return `${name(model.receptors)} of ${cells(cell)}`;
    case 'shown':
      return `${name(model.ligands)} on ${cells(cell)}`;
    case 'touch':
      return `contact of ${cells(cell)} with ${name(model.ligands)}`;
    case 'field':
      return `${name(model.substances)} in the tissue`;
    case 'sensed':
      return `${name(model.substances)} around ${cells(cell)}`;
    case 'carried':
      return `${name(model.substances)} in blood`;
    case 'hormone':
      return `${name(model.substances)} in blood`;
    case 'drug':
      return `${name(model.drugs)} in blood`;
    case 'rhythm':
      return name(model.rhythms);
    case 'engaged':
      return `cells bound to ${name(model.ligands)} of ${cells(cell)}`;
    case 'nearby':
      return `${cells(id)} near ${cells(cell)}`;
    case 'mutation':
      return `${name(model.mutations)} of ${cells(cell)}`;
    case 'cells':
    case 'alive':
      return `number of ${cells(id)}`;
    case 'place':
      return `where ${cells(id)} are`;
    default:
      return `${kind} of ${cells(id)}`;
  }
}

function splitOnce(text: string, by: string): [string, string] {
  const at = text.indexOf(by);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + by.length)];
}
