import type { AssayArm } from '../assays/index.ts';
import { days, hours, internal, type Quantity } from '../core/units.ts';
import type { Dose, Regimen } from '../model/regimen.ts';
import type { Perturbation, Scenario } from '../model/scenario.ts';
import { fivePlusThree } from '../scenarios/index.ts';
import { type Held, holdFrom } from './held.ts';
import { halfLeukemic, type Marrow, withMutations, withRoom } from './marrows.ts';
import { aliveOn, type ReadFrom, regrown, relapse, sum } from './reads.ts';
import type { Strategy } from './strategy.ts';

/** Drugs that an arm is given, and what is done to its marrow besides. */
export interface Given {
  readonly name: string;
  readonly doses?: readonly Dose[];
  readonly held?: readonly Held[];
  readonly perturb?: readonly Perturbation[];
}

/** Regimen of a strategy. */
export const strategyEvent = 'strategy';

/** How long an arm without induction is given its drugs and seen. */
export const twoWeeks = days(14);
/** Day after the first dose of chemotherapy on which the fewest cells are left: two after the last dose began. */
const nadir = days(6);
/** When it can be told what grows from them. */
const regrowth = days(16);
/** When drugs that come after chemotherapy have acted. */
const threeWeeks = days(21);
/** Relapses of the story come within that time. */
export const untilRelapse = days(40);
/** Day on which half of the marrow is leukemic, and the first one for chemotherapy. */
const half = days(3);

type Settings = Pick<Strategy, 'control' | 'arms' | 'reads'>;

interface Alone {
  readonly control: string;
  /** What the drugs begin in; marrow of which a fifth is leukemic when absent. */
  readonly marrow?: Marrow;
  /** How long all arms are seen; two weeks when absent. */
  readonly lasting?: Quantity<'time'>;
  readonly mutations?: readonly string[];
  /** Given to all arms, the control too. */
  readonly toAll?: readonly Dose[];
  /** Done to all arms. */
  readonly perturb?: readonly Perturbation[];
  readonly also?: readonly ReadFrom[];
}

/** Arms that are given drugs, against one that gets none of them. */
export function aloneAgainst(
  { control, marrow = withRoom, lasting = twoWeeks, mutations = [], toAll = [], perturb: done = [], also = [] }: Alone,
  arms: readonly Given[],
): Settings {
  const { grown, from } = marrow;
  const origin = withMutations(grown(from), mutations);
  const scene = withMutations(grown(sum(from, lasting)), mutations);
  const asArm = ({ name, doses = [], held = [], perturb = [] }: Given): AssayArm => {
    const all = [...done, ...held.map(holdFrom(from)), ...perturb];
    return goOn(name, origin, scene, all, regimensOf(strategyEvent, from, [...toAll, ...doses]));
  };
  return {
    control: asArm({ name: control }),
    arms: arms.map(asArm),
    reads: { ...aliveOn(lasting, from, 'the start'), also: also.map((read) => read(from)) },
  };
}

/** When drugs begin in most arms without induction. */
export const aloneBegins = withRoom.from;

interface Around {
  readonly control: string;
  /** From the first dose of the strategy to that of chemotherapy; together when absent. */
  readonly lead?: Quantity<'time'>;
  /** Chemotherapy of all arms; the 5+3 of the story when absent. */
  readonly chemotherapy?: readonly Dose[];
  /** What the control is given where arms are given the same in another way. */
  readonly toControl?: readonly Dose[];
  /** Read three weeks after chemotherapy began and seen until relapse, for what comes after it; else read at the nadir and seen until regrowth. */
  readonly isForRelapse?: boolean;
  readonly also?: readonly ReadFrom[];
}

/**
 * Arms that are given drugs around 5+3 in marrow of which half is leukemic, against 5+3 on the same day. A lead of up to two days takes
 * nothing from chemotherapy, which then comes on the same day for all; with a longer one the strategy begins as soon as there is leukemia.
 */
export function aroundInduction(
  {
    control,
    lead = hours(0),
    chemotherapy = fivePlusThree.doses,
    toControl = [],
    isForRelapse = false,
    also = [],
  }: Around,
  arms: readonly Given[],
): Settings {
  const { grown, from } = halfLeukemic;
  const soonest = sum(from, lead);
  const induction = internal(soonest) > internal(half) ? soonest : half;
  const start = hours(internal(induction) - internal(lead));
  const scene = grown(sum(induction, isForRelapse ? untilRelapse : regrowth));
  const asArm = ({ name, doses = [], held = [], perturb = [] }: Given): AssayArm =>
    goOn(
      name,
      grown(from),
      scene,
      [...held.map(holdFrom(start)), ...perturb],
      [...regimensOf(strategyEvent, start, doses), ...regimensOf(fivePlusThree.id, induction, chemotherapy)],
    );
  return {
    control: asArm({ name: control, doses: toControl }),
    arms: arms.map(asArm),
    reads: {
      ...aliveOn(isForRelapse ? threeWeeks : nadir, induction, 'chemotherapy began'),
      also: [regrown(induction), ...(isForRelapse ? [relapse] : []), ...also.map((read) => read(start))],
    },
  };
}

function goOn(
  name: string,
  origin: Scenario,
  scene: Scenario,
  perturb: readonly Perturbation[],
  regimens: readonly Regimen[],
): AssayArm {
  const scenario = { ...scene, id: 'strategy', title: name, perturb: [...scene.perturb, ...perturb], regimens };
  return { name, scenario, origin };
}

const regimensOf = (id: string, time: Quantity<'time'>, doses: readonly Dose[]): Regimen[] =>
  doses.length === 0 ? [] : [{ id, start: { time }, doses }];
