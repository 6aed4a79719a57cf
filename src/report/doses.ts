import { days, internal, printQuantity } from '../core/units.ts';
import type { Dose, Moment, Regimen } from '../model/regimen.ts';
import type { ResolvedModel } from '../model/resolve.ts';
import type { Scenario } from '../model/scenario.ts';
import type { DoseDays, ReportInput } from './report-input.ts';

type Series = ReportInput['series'];

/** When the regimens of a scenario began in a run, and with them all doses, days of the run. */
export function dosesOf(scenario: Scenario, { speciesInUse, drugs }: ResolvedModel, series: Series): DoseDays[] {
  const baseline = internal(speciesInUse.neutrophils.count.quantity);
  const named = (drug: string) => {
    const [id, ...more] = drug.split(', ');
    return [drugs.find((each) => each.id === id)?.name ?? id, ...more].join(', ');
  };
  const end = series.get('time_d')?.at(-1) ?? 0;
  return scenario.regimens
    .flatMap((regimen) => {
      const began = dayOf(regimen.start, scenario, series, baseline);
      if (began === null) return [];
      return regimen.adjust === undefined ? administered(regimen, began) : recorded(regimen, series);
    })
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

/** What was given and what was held of a regimen that may be adjusted: the run has a row at each tick in which that was decided. */
function recorded({ doses }: Regimen, series: Series): DoseDays[] {
  const time = series.get('time_d') ?? new Float64Array();
  return [...new Map(doses.map((dose) => [dose.drug, dose])).values()].flatMap((dose) => {
    const steps = (column: string) => {
      const values = series.get(column) ?? new Float64Array();
      return [...values].flatMap((value, row) =>
        row > 0 && value > values[row - 1]! ? [{ from: time[row - 1]!, by: value - values[row - 1]! }] : [],
      );
    };
    const amount = printQuantity(dose.amount);
    const given = steps(`${dose.drug}_doses_given`).map(({ from, by }) => ({
      drug: dose.drug,
      amount: by === 1 ? amount : `${Number(by.toPrecision(3))} × ${amount}`,
      from,
      to: from + daysOf(dose),
    }));
    const held = steps(`${dose.drug}_doses_held`).map(({ from }) => ({
      drug: `${dose.drug}, held`,
      amount: `0 of ${amount}`,
      from,
      to: from,
    }));
    return [...given, ...held];
  });
}

/** The day of a moment; that of a measure is the first recorded time at which it held. Null when it never came. */
function dayOf(moment: Moment, scenario: Scenario, series: Series, baseline: number): number | null {
  if ('time' in moment) return internal(moment.time) / 24;
  if ('after' in moment) {
    const other = momentOf(moment.after, scenario);
    const day = other === undefined ? null : dayOf(other, scenario, series, baseline);
    return day === null ? null : day + internal(moment.by) / 24;
  }
  const [column, unit] =
    moment.measure === 'leukemic-fraction'
      ? ['leukemic_pct', 100]
      : ['neutrophils_1e9_per_L', moment.measure === 'neutrophil-count' ? 1 : baseline];
  const [time, values] = [series.get('time_d'), series.get(column as string)];
  if (time === undefined || values === undefined) return null;
  const holds = (value: number) =>
    'above' in moment ? value >= internal(moment.above) * Number(unit) : value <= internal(moment.below) * Number(unit);
  const row = values.findIndex(holds);
  return row < 0 ? null : time[row]!;
}

function momentOf(id: string, { regimens, perturb }: Scenario): Moment | undefined {
  return (
    regimens.find((regimen) => regimen.id === id)?.start ?? perturb.find((perturbation) => perturbation.id === id)?.at
  );
}
