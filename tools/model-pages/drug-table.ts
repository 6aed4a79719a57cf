import { internal } from '../../src/core/units.ts';
import { actAlike, drugsOfTheReview } from '../../src/drugs/index.ts';
import { type Drug, looserBonds, type Model, reachOf, secretionsHeldBack } from '../../src/model/index.ts';
import { blocks, plain, table } from './markdown.ts';

/** What a drug does in the model, in a row that is empty where it does nothing. */
export interface DrugRow {
  readonly drug: string;
  /** What it harms directly. */
  readonly harm: string;
  /** Rules whose signal it changes, each with the free level of half effect. */
  readonly rules: string;
  readonly bonds: string;
  /** What cells give off less of. */
  readonly secretion: string;
  readonly delivery: string;
}

/** Level of half effect with its unit. */
const sayLevel = (nanomolar: number) =>
  nanomolar >= 1000 ? `${digits(nanomolar / 1000)} µM` : `${digits(nanomolar)} nM`;
const digits = (value: number) => String(Number(value.toPrecision(3)));

export function rowOf(model: Model, drug: Drug): DrugRow {
  return {
    drug: drug.id,
    harm: harmOf(drug),
    rules: reachOf(model, drug)
      .map(({ rule, change, half }) => `${change} \`${rule}\` (${sayLevel(half)})`)
      .join('; '),
    bonds: looserBonds(model, drug)
      .map(({ cell, by, half }) => `${by} of ${cell} (${sayLevel(half)})`)
      .join('; '),
    secretion: secretionsHeldBack(model, drug)
      .map(({ cell, substance, half }) => `${substance} of ${cell} (${sayLevel(half)})`)
      .join('; '),
    delivery: deliveryOf(drug),
  };
}

/** What a drug does, whatever the levels and rates: equal for drugs that differ in numbers alone. */
export function actionsOf(model: Model, drug: Drug): string {
  const { damage, store, replaces } = drug;
  return JSON.stringify({
    harms: damage && [damage.target, damage.phases, damage.rate.flatMap(({ cells }) => cells.map(({ id }) => id))],
    slowedBy: store?.slowedBy?.gas.id,
    replaces: replaces?.hormone.id,
    rules: reachOf(model, drug).map(({ rule, change }) => [rule, change === 'catches' ? 'takes' : change]),
    bonds: looserBonds(model, drug).map(({ cell, by }) => [cell, by]),
    secretion: secretionsHeldBack(model, drug).map(({ cell, substance }) => [cell, substance]),
  });
}

function harmOf({ damage, store, replaces }: Drug): string {
  if (replaces !== undefined) return `is ${replaces.hormone.name}`;
  if (damage === undefined || store === undefined) return '';
  const rates = damage.rate.map(
    ({ cells, rate }) =>
      `${cells.map(({ id }) => id).join(', ')} ${digits(rate.quantity.amount)} ${rate.quantity.unit}`,
  );
  const { slowedBy } = store;
  return [
    `${damage.target} in ${damage.phases.join(', ')}, ${digits(damage.atRest.quantity.amount)} of it at rest`,
    `at ${sayLevel(internal(store.reference.quantity))}: ${rates.join('; ')}`,
    ...(slowedBy === undefined
      ? []
      : [`half of it at ${slowedBy.half.quantity.amount} ${slowedBy.half.quantity.unit} of ${slowedBy.gas.name}`]),
  ].join(', ');
}

/** How much of what is in blood can leave it, and how fast through a wall. */
function deliveryOf({ pharmacokinetics, substance }: Drug): string {
  const { human } = pharmacokinetics;
  const free = human?.free?.quantity.amount ?? 1;
  if (substance.blood === undefined) return 'acts from blood';
  const { amount, unit } = substance.blood.permeability.quantity;
  return `${digits(free)} free, ${digits(amount)} ${unit}`;
}

const named = (id: string) =>
  Object.entries(drugsOfTheReview)
    .filter(([, drug]) => drug === id)
    .map(([entity]) => entity)
    .join(', ');

/** The page of all drugs over what they change. */
export function drugTablePage(model: Model): string {
  return blocks(
    '[All headings and members](../review/README.md)',
    '# Drugs and the rules that they change',
    'Each row is one drug: the agents and classes of the review that it is or stands for, what it harms by itself, and every rule whose signal it changes, with the free level at which it does so by half. A rule that a drug takes reads less of its receptor, one whose ligand it catches less of the ligand; what it silences reads less whatever the ligand. Rows that are the same are of one class. What each drug is known to do and the model has no rule for stands with [the drug](drugs.md).',
    table(
      ['drug', 'of the review', 'harms', 'changes what is read by', 'loosens bonds', 'holds back', 'reaches tissue'],
      model.drugs.map((drug) => {
        const { harm, rules, bonds, secretion, delivery } = rowOf(model, drug);
        return [
          `[${drug.id}](drugs.md#${drug.id.toLowerCase()})`,
          named(drug.id),
          plain(harm),
          rules,
          bonds,
          secretion,
          delivery,
        ];
      }),
    ),
    '## Drugs that act alike',
    'These do the same to the same cells and rules and differ in numbers alone: levels, rates and kinetics. A result of one is no second witness beside that of another.',
    table(
      ['drugs', 'why'],
      actAlike.map(({ drugs, because }) => [
        drugs.map((id) => `[${id}](drugs.md#${id.toLowerCase()})`).join(', '),
        because,
      ]),
    ),
  );
}
