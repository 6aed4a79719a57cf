import { days, fraction, hours, internal, quantity } from '../../../../core/units.ts';
import { plannedMoments } from '../../../../io/scenario-file/planned-moment.ts';
import { prescribe, type ReadyRegimen } from '../../../../model/ready-regimen.ts';
import type { Dose, Moment } from '../../../../model/regimen.ts';
import type { Perturbation, Scenario } from '../../../../model/scenario.ts';
import { bodyIn } from './body-in.ts';
import { amountsInUse } from './in-use.ts';

/** A name that no event of the scenario has: `block-cxcr4`, `block-cxcr4-2`. */
export function freeId({ perturb, regimens }: Pick<Scenario, 'perturb' | 'regimens'>, wanted: string): string {
  const taken = new Set([...perturb, ...regimens].map(({ id }) => id));
  for (let n = 1; ; n++) {
    const id = n === 1 ? wanted : `${wanted}-${n}`;
    if (!taken.has(id)) return id;
  }
}

/** Where something new begins: with the first regimen there is, else on the first day. */
export function usualMoment({ regimens }: Scenario): Moment {
  const [first] = regimens;
  return first === undefined ? { time: days(1) } : { after: first.id, by: hours(0) };
}

/** The usual moment, or when what is infused of the same drugs is over, as far as that is known. */
function momentFor(doses: readonly Dose[], scenario: Scenario): Moment {
  const usual = usualMoment(scenario);
  const [first] = scenario.regimens;
  if (first === undefined) return usual;
  const infused = new Set(doses.filter(({ lasting }) => lasting !== undefined).map(({ drug }) => drug));
  const starts = plannedMoments(scenario);
  const from = starts.get(first.id)!;
  const ends = scenario.regimens.flatMap(({ id, doses: others, cycles }) => {
    const { after, by } = starts.get(id)!;
    if (after !== from.after) return [];
    const lastCycle = cycles === undefined ? 0 : (cycles.times - 1) * internal(cycles.every);
    return others
      .filter(({ drug, lasting }) => lasting !== undefined && infused.has(drug))
      .map((dose) => by - from.by + lastCycle + endOf(dose));
  });
  return ends.length === 0 ? usual : { after: first.id, by: days(Math.ceil(Math.max(0, ...ends) / 24)) };
}

/** The scenario with one more regimen in use. */
export function withReady(scenario: Scenario, ready: ReadyRegimen): Scenario {
  const regimen = prescribe(ready, freeId(scenario, idOf(ready.id)), momentFor(ready.doses, scenario));
  return { ...scenario, regimens: [...scenario.regimens, regimen] };
}

/** Ids of events have no plus. */
export const idOf = (name: string) => name.replaceAll('+', '-').replace(/^\d/, (digit) => `r${digit}`);

/** The scenario with one more dose of a drug, in a regimen of its own. */
export function withNewDose(scenario: Scenario, drug: string): Scenario {
  const dose = usualDose(drug, bodyIn(scenario));
  const id = freeId(scenario, drug);
  return { ...scenario, regimens: [...scenario.regimens, { id, start: momentFor([dose], scenario), doses: [dose] }] };
}

function endOf({ at, every, times = 1, lasting }: Dose): number {
  return (
    internal(at) +
    (times - 1) * (every === undefined ? 0 : internal(every)) +
    (lasting === undefined ? 0 : internal(lasting))
  );
}

/** One dose as a regimen in use gives it first; 1 mg/kg into blood where none does. */
function usualDose(drug: string, species: string): Dose {
  const [used] = amountsInUse(drug, species);
  if (used === undefined) return { drug, amount: quantity(1, 'mg/kg'), route: 'bolus', at: days(0) };
  const { every: _every, times: _times, ...once } = used.dose;
  return { ...once, at: days(0) };
}

/** Nine days, as the arms of the story block what holds cells in their niche. */
const usualBlock = days(9);

/** The scenario with a target blocked, all of it in every cell that has it. */
export function withBlock(scenario: Scenario, target: string): Scenario {
  const block: Perturbation = {
    id: freeId(scenario, `block-${target.toLowerCase()}`),
    at: usualMoment(scenario),
    action: 'block',
    target,
    fraction: fraction(1),
    lasting: usualBlock,
  };
  return { ...scenario, perturb: [...scenario.perturb, block] };
}
