import { drugsPresent } from '../../model/in-use.ts';
import { marrow, readyRegimens } from '../../scenarios/index.ts';
import { strategies } from '../../strategies/index.ts';
import { trials } from '../../trials/index.ts';

interface Use {
  readonly id: string;
  readonly title: string;
}

/** What can be run with a drug in it, or on a finding. */
export interface Uses {
  readonly regimens: readonly Use[];
  readonly trials: readonly Use[];
  readonly strategies: readonly Use[];
}

/** Ready regimens, trials and strategies that give a drug or hold its level; null for none. */
export function usesOfDrug(drug: string): Uses | null {
  const gives = ({ doses }: { readonly doses: readonly { readonly drug: string }[] }) =>
    doses.some((dose) => dose.drug === drug);
  return usesOf({
    regimens: readyRegimens.filter(gives),
    trials: trials.filter(({ arms }) => arms.some(({ regimen }) => gives(regimen))),
    strategies: strategies.filter(({ arms }) =>
      arms.some(({ scenario }) => drugsPresent(scenario, marrow.drugs).has(drug)),
    ),
  });
}

/** Trials and strategies that rest on a finding; null for none. */
export function usesOfFinding(finding: string): Uses | null {
  const restsOn = ({ findings }: { readonly findings: readonly string[] }) => findings.includes(finding);
  return usesOf({ regimens: [], trials: trials.filter(restsOn), strategies: strategies.filter(restsOn) });
}

function usesOf(found: Uses): Uses | null {
  const named = (each: Use): Use => ({ id: each.id, title: each.title });
  const uses = {
    regimens: found.regimens.map(named),
    trials: found.trials.map(named),
    strategies: found.strategies.map(named),
  };
  return Object.values(uses).every((list) => list.length === 0) ? null : uses;
}
