import { type AssayArm, mean, outcome, type Reading } from '../assays/index.ts';
import { days, fraction, hours, internal, type Quantity } from '../core/units.ts';
import type { Dose } from '../model/regimen.ts';
import type { Perturbation, Scenario } from '../model/scenario.ts';
import { fivePlusThree, story } from '../scenarios/index.ts';
import { later } from '../scenarios/regimens/dose.ts';
import type { Strategy, StrategyReadings } from './strategy.ts';

/** Drugs that an arm is given, and what is done to its marrow besides. */
export interface Given {
  readonly name: string;
  readonly doses: readonly Dose[];
  readonly perturb?: readonly Perturbation[];
}

/** Twice a day is often enough for what is read; no snapshots are kept. */
const record = { series: hours(12), cells: days(1e4), fields: days(1e4), checkpoint: days(1e4) };

const leukemia: Scenario = { ...story, until: days(60), regimens: [], record };

/** Mutations of the founders beside that of the story. */
export function withMutations(scenario: Scenario, mutations: readonly string[]): Scenario {
  const add = (each: Perturbation): Perturbation =>
    each.genotype === undefined ? each : { ...each, genotype: [...each.genotype, ...mutations] };
  return { ...scenario, perturb: scenario.perturb.map(add) };
}

const fifth = fraction(0.2);
/** How long an arm without induction is given its drugs and seen: two weeks. */
const alone = days(14);
/** How long an arm with induction is seen after its first dose: relapses of the story come within that time. */
const untilRelapse = days(40);
/** Day after the first dose of chemotherapy on which the fewest cells are left: one after the last dose. */
const nadir = days(6);

type Settings = Pick<Strategy, 'control' | 'arms' | 'reads'>;

interface Alone {
  readonly control: string;
  /** Leukemic share of the marrow at which the drugs begin; a fifth when absent. */
  readonly from?: Quantity<'number'>;
  readonly mutations?: readonly string[];
  /** Given to all arms, the control too. */
  readonly toAll?: readonly Dose[];
  /** Done to all arms. */
  readonly perturb?: readonly Perturbation[];
  readonly also?: readonly Reading[];
}

/** Arms that are given drugs from the day on which a share of the marrow is leukemic, against one that gets none of them. */
export function aloneAgainst(
  { control, from = fifth, mutations = [], toAll = [], perturb: done = [], also = [] }: Alone,
  arms: readonly Given[],
): Settings {
  const start = { measure: 'leukemic-fraction', above: from } as const;
  const asArm = ({ name, doses, perturb = [] }: Given): AssayArm => ({
    name,
    scenario: {
      ...withMutations(leukemia, mutations),
      id: 'strategy',
      title: name,
      perturb: [...withMutations(leukemia, mutations).perturb, ...done, ...perturb],
      regimens: [{ id: strategyEvent, start, doses: [...toAll, ...doses] }],
    },
    followUp: { event: strategyEvent, lasting: alone },
  });
  return {
    control: asArm({ name: control, doses: nothingOf(arms) }),
    arms: arms.map(asArm),
    reads: readingsOn(strategyEvent, alone, also),
  };
}

/** Event with which a strategy begins. */
export const strategyEvent = 'strategy';

interface Around {
  readonly control: string;
  /** From the first dose of the strategy to that of chemotherapy; together when absent. */
  readonly lead?: Quantity<'time'>;
  /** Chemotherapy of all arms; the 5+3 of the story when absent. */
  readonly chemotherapy?: readonly Dose[];
  readonly also?: readonly Reading[];
}

/** Arms that are given drugs around 5+3 in marrow of which half is leukemic, against 5+3 on the same days. */
export function aroundInduction(
  { control, lead = hours(0), chemotherapy = fivePlusThree.doses, also = [] }: Around,
  arms: readonly Given[],
): Settings {
  const asArm = ({ name, doses, perturb = [] }: Given): AssayArm => ({
    name,
    scenario: {
      ...leukemia,
      id: 'strategy',
      title: name,
      perturb: [...leukemia.perturb, ...perturb],
      regimens: [{ ...fivePlusThree, id: strategyEvent, doses: [...doses, ...later(chemotherapy, lead)] }],
    },
    followUp: { event: strategyEvent, lasting: sum(lead, untilRelapse) },
  });
  return {
    control: asArm({ name: control, doses: nothingOf(arms) }),
    arms: arms.map(asArm),
    reads: readingsOn(strategyEvent, sum(lead, nadir), [relapse, ...also]),
  };
}

const relapse = outcome('relapse', [{ kind: 'cells', cell: 'blast' }], 'relapse within forty days', 'share of seeds');

/** The doses of all arms with nothing in them. */
export function nothingOf(arms: readonly Given[]): Dose[] {
  return arms.flatMap(({ doses }) => doses).map((dose) => ({ ...dose, amount: { ...dose.amount, amount: 0 } }));
}

/** LSC and HSC alive in marrow and blood on a day after an event. */
export function readingsOn(event: string, day: Quantity<'time'>, also: readonly Reading[]): StrategyReadings {
  const on = `${Number((internal(day) / 24).toPrecision(3))} days after the start`;
  const window = { after: event, from: sum(day, hours(-24)), to: day };
  const alive = (cell: 'lsc' | 'hsc', name: string) =>
    mean({ kind: 'cells', cell, state: 'alive' }, window, `${name} in marrow and blood ${on}`, 'cells');
  return { lsc: alive('lsc', 'LSC'), hsc: alive('hsc', 'HSC'), also };
}

function sum(one: Quantity<'time'>, other: Quantity<'time'>): Quantity<'time'> {
  return hours(internal(one) + internal(other));
}
