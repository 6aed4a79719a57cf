import { days } from '../../../core/units.ts';
import { applyOverlay } from '../../../io/scenario-file/overlay.ts';
import { printScenario } from '../../../io/scenario-file/print.ts';
import { prescribe } from '../../../model/ready-regimen.ts';
import type { Scenario } from '../../../model/scenario.ts';
import { readyRegimens } from '../../../scenarios/index.ts';
import { scenarioFrom } from '../../draft.ts';
import type { Studio } from '../../studio-state.ts';
import { idOf } from '../treatment/editing/add.ts';
import { bodyIn } from '../treatment/editing/body-in.ts';
import { sayPerturbation } from '../treatment/editing/words.ts';
import { beside, isTreated, treatedBy, treatmentFrom, untreated } from './treatment-of.ts';

/** What may be different in a branch. */
export interface Choice {
  readonly id: string;
  readonly name: string;
  readonly says: string;
  /** Title of the regimen that it gives; absent where it gives none of those in use. */
  readonly regimen?: string;
  /** @throws MarrowError `invalid-input` for a scenario that could not be read again */
  scenario(): Scenario;
}

/** What a branch of a run may do otherwise from a day on. */
export function choicesOf(
  scenario: Scenario,
  { planned, overlay }: Pick<Studio, 'planned' | 'overlay'>,
  day: number,
): readonly Choice[] {
  const given = readyRegimens
    .filter(({ species }) => species === bodyIn(scenario))
    .map((ready) => ({
      id: `give ${ready.id}`,
      name: `With ${ready.title}`,
      says: '',
      regimen: ready.title,
      scenario: () => {
        const regimen = prescribe(ready, idOf(ready.id), { time: days(day) });
        return treatedBy(scenario, { perturb: [], regimens: [regimen] });
      },
    }));
  const without = { id: 'untreated', name: 'Without treatment', says: '', scenario: () => untreated(scenario) };
  const plan = {
    id: 'plan',
    name: 'With the treatment of the plan',
    says: [planned.title, ...beside(planned).map((each) => `“${sayPerturbation(each)}” is left out`)].join('; '),
    scenario: () => treatedBy(scenario, treatmentFrom(planned, day)),
  };
  const switched = {
    id: 'switches',
    name: 'With the switches as they are set',
    says: 'in Hypotheses and Influence',
    scenario: () => applyOverlay(scenario, overlay),
  };
  const choices = [
    { id: 'none', name: 'Nothing', says: 'both must stay the same', scenario: () => scenario },
    ...(isTreated(scenario) ? [without] : []),
    ...given,
    ...(planned.species === scenario.species && isTreated(planned) ? [plan] : []),
    ...(Object.keys(overlay).length > 0 ? [switched] : []),
  ];
  return choices.map((choice) => ({ ...choice, scenario: () => readable(choice.scenario()) }));
}

/** A run is kept as a file of its scenario. */
function readable(scenario: Scenario): Scenario {
  scenarioFrom(printScenario(scenario));
  return scenario;
}
