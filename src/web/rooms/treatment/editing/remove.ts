import { internal } from '../../../../core/units.ts';
import type { Moment } from '../../../../model/regimen.ts';
import type { Scenario } from '../../../../model/scenario.ts';
import { type Chosen, regimenOf, withRegimen } from './chosen.ts';
import { timeOf } from './times.ts';

/**
 * The scenario without a line of doses, a regimen or a perturbation. A regimen goes with its last dose. What came after an
 * event that goes stands where it stood, after whatever that event came after.
 */
export function removed(scenario: Scenario, chosen: Chosen): Scenario {
  if (chosen.kind === 'dose') {
    const regimen = regimenOf(scenario, chosen.regimen);
    if (regimen === undefined) return scenario;
    if (regimen.doses.length === 1) return withoutEvent(scenario, chosen.regimen);
    return withRegimen(scenario, chosen.regimen, ({ adjust, ...rest }) => {
      const doses = rest.doses.filter((_, k) => k !== chosen.line);
      const given = new Set(doses.map(({ drug }) => drug));
      const kept = adjust?.filter(({ drugs }) => drugs === undefined || drugs.every((drug) => given.has(drug)));
      return { ...rest, doses, ...(kept === undefined || kept.length === 0 ? {} : { adjust: kept }) };
    });
  }
  return withoutEvent(scenario, chosen.id);
}

function withoutEvent(scenario: Scenario, id: string): Scenario {
  const gone: Moment | undefined =
    scenario.regimens.find((each) => each.id === id)?.start ?? scenario.perturb.find((each) => each.id === id)?.at;
  if (gone === undefined) return scenario;
  const again = (moment: Moment): Moment => ('after' in moment && moment.after === id ? instead(gone, moment) : moment);
  return {
    ...scenario,
    regimens: scenario.regimens.filter((each) => each.id !== id).map((each) => ({ ...each, start: again(each.start) })),
    perturb: scenario.perturb.filter((each) => each.id !== id).map((each) => ({ ...each, at: again(each.at) })),
  };
}

/** A moment of its own for what came after an event that goes; what came after a wait for a measure waits for it itself. */
function instead(gone: Moment, { by, ...rest }: Extract<Moment, { after: string }>): Moment {
  if ('time' in gone) return { time: timeOf(Math.max(0, internal(gone.time) + internal(by))) };
  if ('after' in gone) return { ...rest, after: gone.after, by: timeOf(internal(gone.by) + internal(by)) };
  return gone;
}
