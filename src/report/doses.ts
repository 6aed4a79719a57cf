import { internal, printQuantity } from '../core/units.ts';
import type { ResolvedModel } from '../model/resolve.ts';
import type { Moment, Regimen, Scenario } from '../model/scenario.ts';
import type { DoseDays, ReportInput } from './report-input.ts';

type Series = ReportInput['series'];

/** When the regimens of a scenario began in a run, and with them all doses, days of the run. */
export function dosesOf(scenario: Scenario, { speciesInUse, drugs }: ResolvedModel, series: Series): DoseDays[] {
  const baseline = internal(speciesInUse.neutrophils.count.quantity);
  const end = series.get('time_d')?.at(-1) ?? 0;
  return scenario.regimens
    .flatMap((regimen) => {
      const began = dayOf(regimen.start, scenario, series, baseline);
      return began === null ? [] : administered(regimen, began);
    })
    .filter(({ from }) => from <= end)
    .map((dose) => ({ ...dose, drug: drugs.find(({ id }) => id === dose.drug)?.name ?? dose.drug }));
}

function administered({ doses }: Regimen, began: number): DoseDays[] {
  return doses.flatMap(({ drug, amount, at, every, lasting, times = 1 }) =>
    Array.from({ length: times }, (_, n) => {
      const from = began + (internal(at) + n * (every === undefined ? 0 : internal(every))) / 24;
      return {
        drug,
        amount: printQuantity(amount),
        from,
        to: from + (lasting === undefined ? 0 : internal(lasting) / 24),
      };
    }),
  );
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
    moment.measure === 'leukemic-fraction' ? ['leukemic_pct', 100] : ['neutrophils_1e9_per_L', baseline];
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
