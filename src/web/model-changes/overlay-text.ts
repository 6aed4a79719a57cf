import { Document, isSeq } from 'yaml';
import { printQuantity } from '../../core/units.ts';
import { parameterWritten } from '../../io/scenario-file/parameters.ts';
import type { Overlay, RuleChange } from '../../model/index.ts';

/** The part of an overlay that changes the model: sides of disputes, rules, and numbers. */
export type ModelChange = Pick<Overlay, 'sides' | 'rules' | 'cut' | 'set'>;

/** A scenario file that is another scenario with changes of the model. */
export function changedScenarioText(base: string, change: ModelChange): string {
  return textOf({ extends: base, id: `${base}-changed`, ...keysOf(change) });
}

/** The changes alone, as an overlay file. */
export function overlayText(change: ModelChange): string {
  return textOf(keysOf(change));
}

function textOf(keys: object): string {
  const document = new Document(keys);
  const list = document.get('cut');
  if (isSeq(list)) list.flow = true;
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

function keysOf({ sides = {}, rules = [], cut = [], set = {} }: ModelChange): object {
  return {
    ...(Object.keys(sides).length === 0 ? {} : { sides }),
    ...(rules.length === 0 ? {} : { rules: rules.map(written) }),
    ...(cut.length === 0 ? {} : { cut }),
    ...(Object.keys(set).length === 0
      ? {}
      : { set: Object.fromEntries(Object.entries(set).map(([path, value]) => [path, printQuantity(value)])) }),
  };
}

function written({ halfMaximum, power, ...rest }: RuleChange): object {
  return {
    ...rest,
    ...(halfMaximum === undefined ? {} : { halfMaximum: parameterWritten(halfMaximum) }),
    ...(power === undefined ? {} : { power: parameterWritten(power) }),
  };
}

/** The command that compares both, in as many seeds. */
export function compareCommand(base: string, seeds: number): string {
  return `marrow compare ${base} changed.yaml --seeds ${seeds}`;
}
