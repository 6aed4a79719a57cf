import { internal, sayQuantity } from '../../core/units.ts';
import type { Dose, Regimen } from '../../model/regimen.ts';
import type { Scenario } from '../../model/scenario.ts';
import { hoursOf, startsOf } from './infusions.ts';
import { plannedMoments } from './planned-moment.ts';
import { type InUse, notesOnUnusualDoses } from './unusual-doses.ts';

/** What a reader should know about a scenario that is allowed and yet may not be meant, one sentence each. */
export function notesOn(scenario: Scenario, inUse: InUse = { regimens: [], species: [] }): string[] {
  const starts = plannedMoments(scenario);
  const begins = (id: string) => starts.get(id)!.earliest;
  return [
    ...lateEvents(scenario, begins),
    ...lateDoses(scenario, begins),
    ...outlasting(scenario, begins),
    ...notesOnUnusualDoses(scenario, inUse),
  ];
}

/** The hour of the run before which an event does not begin. */
type Begins = (id: string) => number;

const willNotHappen = (until: Scenario['until']) =>
  ` after the end of the run (${sayQuantity(until)}) and will not happen.`;

function lateEvents({ perturb, until }: Scenario, begins: Begins): string[] {
  return perturb
    .filter(({ id }) => begins(id) > internal(until))
    .map(({ id }) => `The perturbation "${id}" comes${willNotHappen(until)}`);
}

function lateDoses({ regimens, until }: Scenario, begins: Begins): string[] {
  return regimens.flatMap((regimen) =>
    regimen.doses
      .filter((dose) => begins(regimen.id) + lastOf(dose, regimen) > internal(until))
      .map(({ drug }) => `In the regimen "${regimen.id}" at least one dose of ${drug} comes${willNotHappen(until)}`),
  );
}

function outlasting({ regimens, until }: Scenario, begins: Begins): string[] {
  const end = internal(until);
  return regimens.flatMap((regimen) =>
    regimen.doses
      .filter((dose) => {
        const last = begins(regimen.id) + lastOf(dose, regimen);
        return last <= end && last + hoursOf(dose.lasting) > end;
      })
      .map(
        ({ drug }) =>
          `In the regimen "${regimen.id}" the last infusion of ${drug} outlasts the run (${sayQuantity(until)}), and what is left of it is not given.`,
      ),
  );
}

/** When a dose begins for the last time, h from the start of its regimen. */
function lastOf(dose: Dose, { cycles }: Regimen): number {
  const cycle = cycles === undefined ? 0 : internal(cycles.every) * (cycles.times - 1);
  return cycle + startsOf(dose).at(-1)!;
}
