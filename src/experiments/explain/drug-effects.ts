import { capitalized } from '../../core/capitalized.ts';
import { internal, sayQuantity } from '../../core/units.ts';
import { receptorNames } from '../../model/describe.ts';
import { actedOn, keepsAway } from '../../model/describe-drug.ts';
import {
  type CellStore,
  type CellType,
  type Damage,
  type Drug,
  looserBonds,
  type Model,
  secretionsHeldBack,
} from '../../model/index.ts';
import { digits } from '../compare/answer.ts';

/** What a drug does in the model, one sentence each, with the free level in tissue at which it does so by half. */
export function effectsOfDrug(model: Model, drug: Drug): string[] {
  const { damage, store, blocks = [], stimulates = [], silences = [], inhibits = [], raises = [], replaces } = drug;
  return [
    ...(damage === undefined || store === undefined ? [] : lawOfDamage(damage, store)),
    ...blocks.map(
      ({ receptor, catches = false, half }) =>
        `${capitalized(catches ? `catches ${receptor.ligand.name}` : keepsAway(receptor))}: half at ${free(internal(half.quantity))}.`,
    ),
    ...bondsLoosened(model, drug),
    ...stimulates.map(
      ({ receptor, half, efficacy }) =>
        `Stimulates ${receptorNames(receptor).receptor}, ${digits(efficacy.quantity.amount)} times as much as its ligand: half at ${free(internal(half.quantity))}.`,
    ),
    ...silences.map(({ signal, half }) => `Silences ${signal.name}: half is left at ${free(internal(half.quantity))}.`),
    ...inhibits.map(
      ({ activity, half }) => `Inhibits ${activity.name}: half is left at ${free(internal(half.quantity))}.`,
    ),
    ...raises.map(
      ({ activity, half, to, cells }) =>
        `Raises ${activity.name} to ${digits(to.quantity.amount)}${cells === undefined ? '' : ` in ${pluralsOf(cells)}`}: half of the way at ${free(internal(half.quantity))}.`,
    ),
    ...(replaces === undefined
      ? []
      : [
          `Adds to ${replaces.hormone.name} of the body: ${sayQuantity(replaces.at.quantity)} in blood count for as much as the body has at rest.`,
        ]),
    ...secretionsLess(model, drug),
  ];
}

/** In which phases, by what, how fast at which level, and how that rises with what the cell has stored. */
function lawOfDamage({ target, phases, rate, halfStore, atRest }: Damage, store: CellStore): string[] {
  const { reference, saturation, halfLife, slowedBy } = store;
  const byRate = Map.groupBy(rate, (each) => sayQuantity(each.rate.quantity).replace(' 1/d', ' a day'));
  const rates = [...byRate].map(([size, of]) => `${size} in ${pluralsOf(of.flatMap(({ cells }) => cells))}`);
  const rest = atRest.quantity.amount;
  const resting = phases.includes('G0')
    ? ''
    : rest === 0
      ? ' A resting cell (G0) takes none.'
      : ` A resting cell (G0) takes ${digits(rest)} of it.`;
  const times = halfStore?.quantity.amount ?? 0;
  const rises =
    halfStore === undefined
      ? 'The rate goes with what the cell has stored'
      : `The rate rises with what the cell has stored and comes to a limit; half of the limit is at ${times === 1 ? '' : `${digits(times)} times `}the store that this level leads to`;
  const kept = `What is stored leaves with a half-life of ${sayQuantity(halfLife.quantity)}`;
  const uptake =
    saturation === undefined ? '' : ` Uptake is at half of its limit at ${sayQuantity(saturation.quantity)}.`;
  const level = free(internal(reference.quantity));
  return [
    `Damages cells in ${inWords(phases)} by way of ${actedOn({ target })}. Held at ${level}, it does a damage of ${rates.join('; ')}.${resting}`,
    `${rises}. ${kept}.${uptake}`,
    ...(slowedBy === undefined
      ? []
      : [
          `It is a prodrug: ${sayQuantity(slowedBy.half.quantity)} of ${slowedBy.gas.name} leaves half of its activation, and the level above is without ${slowedBy.gas.name}.`,
        ]),
  ];
}

function bondsLoosened(model: Model, drug: Drug): string[] {
  const byReceptor = Map.groupBy(looserBonds(model, drug), ({ by, half }) => `${by} ${half}`);
  return [...byReceptor.values()].map(([bond, ...more]) => {
    const cells = [bond!, ...more].map(({ cell }) => model.cellTypes.find(({ id }) => id === cell)!);
    const receptor = model.receptors.find(({ id }) => id === bond!.by)!;
    return `Loosens the bonds by which ${receptorNames(receptor).receptor} holds ${pluralsOf(cells)} in the niche: half at ${free(bond!.half)}.`;
  });
}

function secretionsLess(model: Model, drug: Drug): string[] {
  const bySubstance = Map.groupBy(secretionsHeldBack(model, drug), ({ substance, half }) => `${substance} ${half}`);
  return [...bySubstance.values()].map(([first, ...more]) => {
    const cells = [first!, ...more].map(({ cell }) => model.cellTypes.find(({ id }) => id === cell)!);
    const substance = model.substances.find(({ id }) => id === first!.substance)!;
    return `Holds back ${substance.name}, made by ${pluralsOf(cells)}: half is left at ${free(first!.half)}.`;
  });
}

/** A free level in tissue, given in nM. */
const free = (nanomolar: number) =>
  `${nanomolar >= 1000 ? `${digits(nanomolar / 1000)} µM` : `${digits(nanomolar)} nM`} free in tissue`;

const pluralsOf = (cells: readonly CellType[]) => inWords(cells.map(({ plural }) => plural));

function inWords(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
