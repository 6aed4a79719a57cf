import { days, internal, printQuantity } from '../core/units.ts';
import type { Dose, Regimen } from '../model/regimen.ts';
import type { ResolvedModel } from '../model/resolved-model.ts';
import type { Scenario } from '../model/scenario.ts';
import type { DoseDays, ReportInput } from './report-input.ts';

type Series = ReportInput['series'];

/** Tick at which each regimen and perturbation of a run began, by id. */
export type Begun = Readonly<Record<string, number>>;

/** All doses of a run, days of the run: as planned from where each regimen began, and as decided where doses may be adjusted. */
export function dosesOf(
  { regimens, tick }: Pick<Scenario, 'regimens' | 'tick'>,
  { drugs }: Pick<ResolvedModel, 'drugs'>,
  series: Series,
  begun: Begun,
): DoseDays[] {
  const named = (drug: string) => {
    const [id, ...more] = drug.split(', ');
    return [drugs.find((each) => each.id === id)?.name ?? id, ...more].join(', ');
  };
  const end = series.get('time_d')?.at(-1) ?? 0;
  const given = regimens.filter(({ id }) => begun[id] !== undefined);
  const planned = given.filter(({ adjust }) => adjust === undefined);
  const adjusted = given.filter(({ adjust }) => adjust !== undefined);
  return [
    ...planned.flatMap((regimen) => administered(regimen, (begun[regimen.id]! * internal(tick)) / 24)),
    ...recorded(
      adjusted.flatMap(({ doses }) => doses),
      series,
    ),
  ]
    .filter(({ from }) => from <= end)
    .map((dose) => ({ ...dose, drug: named(dose.drug) }));
}

function administered({ doses, cycles = { every: days(0), times: 1 } }: Regimen, began: number): DoseDays[] {
  return Array.from({ length: cycles.times }, (_, cycle) => began + (cycle * internal(cycles.every)) / 24).flatMap(
    (start) =>
      doses.flatMap((dose) =>
        Array.from({ length: dose.times ?? 1 }, (_, n) => {
          const from = start + (internal(dose.at) + n * (dose.every === undefined ? 0 : internal(dose.every))) / 24;
          return { drug: dose.drug, amount: printQuantity(dose.amount), from, to: from + daysOf(dose) };
        }),
      ),
  );
}

const daysOf = ({ lasting }: Dose) => (lasting === undefined ? 0 : internal(lasting) / 24);

/** What was given and what was held of each drug: the run has a row at each tick in which that was decided, and sums regimens. */
function recorded(doses: readonly Dose[], series: Series): DoseDays[] {
  const time = series.get('time_d') ?? new Float64Array();
  return [...new Set(doses.map(({ drug }) => drug))].flatMap((drug) => {
    const own = doses.filter((dose) => dose.drug === drug);
    const steps = (column: string) => {
      const values = series.get(column) ?? new Float64Array();
      return [...values].flatMap((value, row) =>
        row > 0 && value > values[row - 1]! ? [{ from: time[row - 1]!, by: value - values[row - 1]! }] : [],
      );
    };
    const amount = [...new Set(own.map((dose) => printQuantity(dose.amount)))].join(' or ');
    const lasting = Math.max(...own.map(daysOf));
    const given = steps(`${drug}_doses_given`).map(({ from, by }) => ({
      drug,
      amount: by === 1 ? amount : `${Number(by.toPrecision(3))} × ${amount}`,
      from,
      to: from + lasting,
    }));
    const held = steps(`${drug}_doses_held`).map(({ from }) => ({
      drug: `${drug}, held`,
      amount: `0 of ${amount}`,
      from,
      to: from,
    }));
    return [...given, ...held];
  });
}
