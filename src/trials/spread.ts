import { type Quantity, quantity, type Unit } from '../core/units.ts';
import { drugs } from '../drugs/index.ts';
import type { Parameter } from '../model/parameter.ts';
import { parametersOf } from '../model/paths.ts';
import { named } from '../model/resolve.ts';
import { marrow } from '../scenarios/index.ts';
import { reachSource, type Tolerance } from './tolerance.ts';
import type { Trial } from './trial.ts';

/** One property in which virtual patients differ. */
export interface Spread {
  readonly id: string;
  readonly says: string;
  readonly low: number;
  readonly usual: number;
  readonly high: number;
  readonly unit: Unit;
  /** Rates and times are spread by ratio, shares by difference. */
  readonly scale: 'ratio' | 'difference';
  /** Where the range comes from. */
  readonly source: string;
  /** Parameters that take the value; none for the share of blasts with which leukemia comes in. */
  readonly paths: readonly string[];
  /** The value multiplies what each of the parameters is in the model. */
  readonly factor?: boolean;
}

/** Name of the property that decides how much leukemia there is. */
export const blastsAtStart = 'blasts-at-start';

/** Least share of blasts in marrow by which leukemia is told, or a relapse. */
export const eligible = {
  untreated: { low: 0.2, source: 'at least 20 % blasts in marrow, Döhner et al., Blood 140, 1345 (2022)' },
  relapsed: { low: 0.05, source: 'at least 5 % blasts in marrow at relapse, Döhner et al., Blood 140, 1345 (2022)' },
} as const;

/** The properties in which patients of a trial differ. Ranges are those that the model states with its parameters; what cells withstand has one of its own. */
export function spreadsOf({ population, arms }: Pick<Trial, 'population' | 'arms'>): Spread[] {
  const { low, source } = eligible[population.disease];
  const harmful = harmfulIn(arms);
  return [
    {
      id: blastsAtStart,
      says: 'leukemic share of the marrow a week before the first dose',
      low,
      usual: 0.5,
      high: 0.9,
      unit: '1',
      scale: 'difference',
      source: `${source}; one half, at which the story is treated, and nine tenths at most are assumed`,
      paths: [],
    },
    ofParameters('renewal-of-lsc', 'chance that a daughter of an LSC is an LSC', 'difference', [
      'cellTypes.lsc.behaviors.selfRenewal.ceiling',
    ]),
    ofParameters(
      's-phase',
      'S phase of leukemic cells',
      'ratio',
      ['lsc', 'leukemic-progenitor', 'blast'].map((cell) => `cellTypes.${cell}.cycle.s`),
    ),
    ...(harmful.length === 0 ? [] : [spreadOf(population.tolerance)]),
    ...harmful.map((drug) =>
      ofParameters(`clearance-of-${drug}`, `clearance of ${drug}`, 'ratio', [
        `drugs.${drug}.pharmacokinetics.human.clearance`,
      ]),
    ),
  ];
}

/** Name of the property that tells how much damage leukemic cells withstand. */
export const damageWithstood = 'damage-withstood';

/** In how much damage their leukemic cells withstand patients of a group differ. */
function spreadOf({ says, middle, reach, source }: Tolerance): Spread {
  const rounded = (value: number) => Number(value.toPrecision(3));
  return {
    id: damageWithstood,
    says: 'damage that leukemic cells withstand, times that of the model',
    low: rounded(middle / reach),
    usual: middle,
    high: rounded(middle * reach),
    unit: '1',
    scale: 'ratio',
    source: `the middle is that of ${says}, ${source}; the ends are ${reach} times less and more: ${reachSource}`,
    paths: ['lsc', 'leukemic-progenitor', 'blast'].flatMap((cell) =>
      ['base', 'ceiling'].map((end) => `cellTypes.${cell}.behaviors.threshold.${end}`),
    ),
    factor: true,
  };
}

/** Does a property tell what the patient makes of a drug? Without drugs it then makes no difference. */
export const isOfDrug = ({ id, paths }: Spread) =>
  id === damageWithstood || paths.some((path) => path.startsWith('drugs.'));

/** What the parameters of a property are set to in a patient. */
export function settingsOf({ paths, factor = false }: Spread, value: Quantity): Record<string, Quantity> {
  return Object.fromEntries(
    paths.map((path) => {
      if (!factor) return [path, value];
      const { amount, unit } = humanParameters().get(path)!.quantity;
      return [path, quantity(Number((amount * value.amount).toPrecision(6)), unit)];
    }),
  );
}

/** Drugs of any arm that do damage to cells, each once. */
function harmfulIn(arms: Trial['arms']): string[] {
  const given = new Set(arms.flatMap(({ regimen }) => regimen.doses.map(({ drug }) => drug)));
  return drugs.flatMap(({ id, damage }) => (given.has(id) && damage !== undefined ? [id] : []));
}

let known: ReadonlyMap<string, Parameter> | undefined;

/** Parameters of the human preset by their paths. */
function humanParameters(): ReadonlyMap<string, Parameter> {
  known ??= new Map([
    ...parametersOf(marrow).map(({ path, parameter }): [string, Parameter] => [path, parameter]),
    ...Object.entries(named(marrow.species, 'human', 'species').set),
  ]);
  return known;
}

function ofParameters(id: string, says: string, scale: Spread['scale'], paths: readonly string[]): Spread {
  const { quantity: usual, range, grade, source, cites } = humanParameters().get(paths[0]!)!;
  return {
    id,
    says,
    low: range[0],
    usual: usual.amount,
    high: range[1],
    unit: usual.unit,
    scale,
    source: [`${grade}: ${source}`, ...cites].join('; '),
    paths,
  };
}
