import { internal } from '../../../../core/units.ts';
import type { Regimen } from '../../../../model/regimen.ts';
import type { Perturbation, Scenario } from '../../../../model/scenario.ts';
import { type Chosen, keyOf } from './chosen.ts';
import { type Standing, standingsOf } from './clock.ts';
import { sayHours } from './times.ts';
import { sayPerturbation, sayQuantity } from './words.ts';

/** One administration, or one perturbation, on its lane; hours of its clock. */
export interface Mark {
  readonly key: string;
  readonly chosen: Chosen;
  readonly from: number;
  /** The same for what takes no time; infinite for what lasts to the end. */
  readonly to: number;
  /** As a screen reader says it. */
  readonly label: string;
}

/** All of one drug, or one perturbation, on one clock. */
export interface Lane {
  readonly key: string;
  readonly name: string;
  readonly kind: 'drug' | 'perturbation';
  readonly clock: string;
  readonly marks: readonly Mark[];
}

/** A lane per drug and clock, then one per perturbation. */
export function lanesOf(scenario: Scenario): Lane[] {
  const standings = standingsOf(scenario);
  const doses = scenario.regimens.flatMap((regimen) =>
    marksOf(regimen, standings.get(regimen.id)!).map((mark) => ({ ...mark, clock: standings.get(regimen.id)!.clock })),
  );
  const byDrug = Map.groupBy(doses, ({ drug, clock }) => `${clock} ${drug}`);
  const drugs = [...byDrug].map(
    ([key, marks]): Lane => ({ key, name: marks[0]!.drug, kind: 'drug', clock: marks[0]!.clock, marks }),
  );
  const perturbations = scenario.perturb.map((perturbation): Lane => {
    const { clock, hours } = standings.get(perturbation.id)!;
    const mark = markOf(perturbation, hours);
    return {
      key: `perturbation ${perturbation.id}`,
      name: sayPerturbation(perturbation),
      kind: 'perturbation',
      clock,
      marks: [mark],
    };
  });
  return [...drugs, ...perturbations];
}

interface DrugMark extends Mark {
  readonly drug: string;
}

function marksOf({ id, doses, cycles }: Regimen, { hours }: Standing): DrugMark[] {
  const starts = Array.from({ length: cycles?.times ?? 1 }, (_, k) => hours + k * internal(cycles?.every ?? zero));
  return doses.flatMap((dose, line) => {
    const chosen: Chosen = { kind: 'dose', regimen: id, line };
    const lasting = dose.lasting === undefined ? 0 : internal(dose.lasting);
    return starts.flatMap((start, cycle) =>
      Array.from({ length: dose.times ?? 1 }, (_, n): DrugMark => {
        const from = start + internal(dose.at) + n * (dose.every === undefined ? 0 : internal(dose.every));
        const label = `${dose.drug} ${sayQuantity(dose.amount)}, ${dose.route}, at ${sayHours(from)}`;
        return { key: `${keyOf(chosen)} ${cycle} ${n}`, chosen, from, to: from + lasting, label, drug: dose.drug };
      }),
    );
  });
}

const zero = { dimension: 'time', unit: 'h', amount: 0 } as const;

/** What changes cells for good lasts to the end; what is done once takes no time. */
const lastingActions: readonly Perturbation['action'][] = ['knock-out', 'over-express', 'stimulate', 'block', 'clamp'];

function markOf(perturbation: Perturbation, from: number): Mark {
  const { id, action, lasting } = perturbation;
  const chosen: Chosen = { kind: 'perturbation', id };
  const length =
    lasting !== undefined ? internal(lasting) : lastingActions.includes(action) ? Number.POSITIVE_INFINITY : 0;
  return {
    key: keyOf(chosen),
    chosen,
    from,
    to: from + length,
    label: `${sayPerturbation(perturbation)}, at ${sayHours(from)}`,
  };
}
