import { sayQuantity } from '../../core/units.ts';
import { describeDose } from '../../model/describe-dose.ts';
import type { ReadyRegimen } from '../../model/ready-regimen.ts';
import type { Perturbation, Scenario } from '../../model/scenario.ts';
import { readyRegimens, scenarios } from '../../scenarios/index.ts';
import { dosesGiven, levelsHeld, type Strategy, strategies } from '../../strategies/index.ts';
import { type Trial, trials } from '../../trials/index.ts';
import type { Told } from './explanation.ts';
import type { StudyKind } from './kind.ts';

/** All that there is of each kind. */
export const studies: Readonly<
  Record<StudyKind, readonly { readonly id: string; readonly title: string; readonly findings?: readonly string[] }[]>
> = { scenario: scenarios, regimen: readyRegimens, trial: trials, strategy: strategies };

/** What a scenario, regimen, trial or strategy gives, and what it rests on. */
export function explainStudy(kind: StudyKind, id: string): Told {
  const among = <T extends { readonly id: string }>(list: readonly T[]) => list.find((each) => each.id === id)!;
  switch (kind) {
    case 'scenario':
      return ofScenario(among(scenarios));
    case 'regimen':
      return ofRegimen(among(readyRegimens));
    case 'trial':
      return ofTrial(among(trials));
    case 'strategy':
      return ofStrategy(among(strategies));
  }
}

function ofScenario({ says, species, until, perturb, regimens }: Scenario): Told {
  return {
    says: `${says} Species: ${species}; ends at ${sayQuantity(until)}.`,
    because: [],
    gives: [
      ...perturb.map((each) => ({ name: each.id, says: [sayPerturbation(each)] })),
      ...regimens.map((regimen) => ({ name: regimen.id, says: dosesOf(regimen) })),
    ],
  };
}

function ofRegimen({ id, title, source, species, cycles, ...regimen }: ReadyRegimen): Told {
  const again = cycles === undefined ? '' : ` ${cycles.times} cycles, every ${sayQuantity(cycles.every)}.`;
  const says = `${title}, in ${species}.${again} Source: ${source.replace(/[.]$/, '')}.`;
  return { says, because: [], gives: [{ name: id, says: dosesOf(regimen) }] };
}

function ofTrial({ population, source, arms, findings, endpoints, unanswerable }: Trial): Told {
  const asked = endpoints.length === 0 ? ' The model has no answer to what it asked.' : '';
  const open = unanswerable.map(({ asks, because }) => ` Not answered: ${asks} (${because}).`).join('');
  return {
    says: `Virtual patients: ${population.says}. Design and doses read in: ${source.replace(/[.]$/, '')}.${asked}${open}`,
    because: findings,
    gives: arms.map(({ name, isOfTrial, withheld, regimen }) => ({
      name: `${name}${isOfTrial ? '' : ' (not an arm of the trial)'}`,
      says: [
        `${regimen.id}${withheld.length === 0 ? '' : ` without ${withheld.join(' and ')}`}`,
        ...dosesOf({ doses: regimen.doses.filter(({ drug }) => !withheld.includes(drug)) }),
      ],
    })),
  };
}

function ofStrategy({ says, findings, control, arms }: Strategy): Told {
  return {
    says,
    because: findings,
    gives: [control, ...arms].map((arm) => {
      const given = [...dosesGiven(arm.scenario).map((dose) => describeDose(dose)), ...levelsHeld(arm.scenario)];
      return {
        name: `${arm.name}${arm === control ? ' (control)' : ''}`,
        says: given.length === 0 ? ['no drug'] : given,
      };
    }),
  };
}

const dosesOf = ({ doses }: Pick<ReadyRegimen, 'doses'>) => doses.map((dose) => describeDose(dose));

/** `inject 5 cells lsc` */
function sayPerturbation({ action, target, count, level }: Perturbation): string {
  const size = [count, level].flatMap((each) => (each === undefined ? [] : [sayQuantity(each)]));
  return [action, target, ...size].join(' ');
}
