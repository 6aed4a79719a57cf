import { behaviors } from '../../model/behavior.ts';
import { marrow } from '../../scenarios/index.ts';
import { ruleWords } from './rule-words.ts';

/** What the last words of a path mean. */
const ends: Readonly<Record<string, string>> = {
  base: 'undriven',
  ceiling: 'at most',
  floor: 'at least',
  start: 'at the start',
  halfMaximum: 'half-maximum',
  power: 'power',
  level: 'display',
  secretes: 'secretion',
  takesUp: 'uptake',
  consumes: 'consumption',
  expression: 'expression',
  weight: 'weight of the bond',
  inlet: 'level in blood',
  arterioleDepth: 'depth of the arteriole',
  timeConstant: 'time constant',
  least: 'share of the activation that no oxygen takes',
};

const behaviorNames: Readonly<Record<string, { readonly name: string } | undefined>> = behaviors;

/**
 * What a parameter path names, in words: `cellTypes.lsc.activities.glycolysis.span.base` is "glycolysis of leukemia stem
 * cells, undriven". A path of another form stays as it is.
 */
export function parameterWords(path: string): string {
  const parts = path.split('.');
  const end = ends[parts.at(-1) ?? ''];
  const [list, id = ''] = parts;
  if (end === undefined) return path;
  if (list === 'rules') {
    const rule = marrow.rules.find((each) => each.id === id);
    return rule === undefined ? path : `${end} of “${ruleWords(rule)}”`;
  }
  if (list === 'sites') return `${end}, ${nameIn(marrow.sites, id)}`;
  if (list === 'activities') return `${end} of ${nameIn(marrow.activities, id)}`;
  if (list === 'drugs') return `${end}, ${nameIn(marrow.drugs, id)}`;
  if (list === 'substances') return `${end}, ${nameIn(marrow.substances, id)}`;
  if (list !== 'cellTypes') return path;
  const cells = marrow.cellTypes.find((cell) => cell.id === id)?.plural ?? id;
  const [, , group = '', member = ''] = parts;
  switch (group) {
    case 'activities':
      return `${nameIn(marrow.activities, member)} of ${cells}, ${end}`;
    case 'behaviors':
      return `${behaviorNames[member]?.name ?? member}, of ${cells}, ${end}`;
    case 'presents':
      return `${end} of ${nameIn(marrow.ligands, parts[4] ?? '')} by ${cells}`;
    case 'receptors':
    case 'bonds':
      return `${end} of ${nameIn(marrow.receptors, member)} of ${cells}`;
    case 'traffic':
      return `${end} of ${nameIn(marrow.substances, member)} by ${cells}`;
    default:
      return path;
  }
}

function nameIn(members: readonly { readonly id: string; readonly name: string }[], id: string): string {
  return members.find((member) => member.id === id)?.name ?? id;
}
