import type { CellType } from '../../model/cell-type.ts';
import type { Drug } from '../../model/drug.ts';
import type { ResolvedModel } from '../../model/resolved-model.ts';
import type { Rule } from '../../model/rule.ts';
import { targetNode } from './rule-steps.ts';
import type { Means, Node, Step } from './step.ts';

const step = (from: Node, by: Means, to: Node): Step => ({ from, to, by });

/** What drugs do to cells, as far as a model has them. */
export function drugSteps({ cellTypes, drugs, rules }: Pick<ResolvedModel, 'cellTypes' | 'drugs' | 'rules'>): Step[] {
  return drugs.flatMap((drug) => [
    step(`drug:${drug.id}`, 'vessel', `field:${drug.substance.id}`),
    ...(drug.replaces === undefined ? [] : [step(`drug:${drug.id}`, 'vessel', `hormone:${drug.replaces.hormone.id}`)]),
    ...cellTypes.flatMap((cell) => [...atTargets(drug, cell), ...ofSilence(drug, cell, rules)]),
    ...ofDamage(drug),
  ]);
}

/** Receptors that a drug takes or stimulates, activities that it inhibits or raises. */
function atTargets(
  { substance, blocks = [], stimulates = [], inhibits = [], raises = [] }: Drug,
  cell: CellType,
): Step[] {
  const own = {
    receptors: new Set(cell.receptors?.map(({ receptor }) => receptor.id)),
    activities: new Set(cell.activities?.map(({ activity }) => activity.id)),
  };
  const raised = raises.filter(({ cells }) => cells === undefined || cells.some(({ id }) => id === cell.id));
  return [
    ...[...blocks, ...stimulates]
      .filter(({ receptor }) => own.receptors.has(receptor.id))
      .map(({ receptor }) => step(`field:${substance.id}`, 'field', `receptor:${receptor.id}@${cell.id}`)),
    ...[...inhibits, ...raised]
      .filter(({ activity }) => own.activities.has(activity.id))
      .map(({ activity }) => step(`field:${substance.id}`, 'field', `activity:${activity.id}@${cell.id}`)),
  ];
}

/** What a drug silences is not heard by rules; a receptor goes on to hold the cell. */
function ofSilence({ substance, silences = [] }: Drug, cell: CellType, rules: readonly Rule[]): Step[] {
  return rules
    .filter(({ cells }) => cells.some(({ id }) => id === cell.id))
    .filter(({ signal: { id, kind } }) => silences.some(({ signal }) => signal.kind === kind && signal.id === id))
    .map((rule) => ({ ...step(`field:${substance.id}`, 'rule', targetNode(rule, cell.id)), rule: rule.id }));
}

/** Drugs kill according to phase, damage withstood and repair, and prodrugs according to the gas that slows their activation. */
function ofDamage({ substance, damage, store }: Drug): Step[] {
  const gas = store?.slowedBy?.gas.id;
  return (damage?.rate ?? []).flatMap(({ cells }) =>
    cells.flatMap(({ id }) => [
      step(`field:${substance.id}`, 'field', `dying:${id}`),
      ...(gas === undefined ? [] : [step(`field:${gas}`, 'field', `dying:${id}`)]),
      ...[`dividing:${id}`, `resting:${id}`, `behavior:threshold@${id}`, `behavior:repair@${id}`].map((node) =>
        step(node, 'itself', `dying:${id}`),
      ),
    ]),
  );
}
