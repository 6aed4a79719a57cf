import { days, hours, internal, quantity, type Unit } from '../../../core/units.ts';
import { type Dose, type Route, routes } from '../../../model/regimen.ts';
import type { Scenario } from '../../../model/scenario.ts';
import { marrow } from '../../../scenarios/index.ts';
import { bodyIn } from './editing/body-in.ts';
import { type Chosen, doseOf, withDose } from './editing/chosen.ts';
import { rangeInUse } from './editing/in-use.ts';
import { split } from './editing/split.ts';
import { shifted, timeOf } from './editing/times.ts';
import { sayQuantity } from './editing/words.ts';
import { Choice, NumberField } from './fields.tsx';

interface DoseEditorProps {
  readonly scenario: Scenario;
  readonly chosen: Extract<Chosen, { kind: 'dose' }>;
  onEdit(scenario: Scenario, says: string): void;
  onRemove(): void;
}

const units = ['mg/m²', 'mg/kg', 'mg'] as const satisfies readonly Unit[];

/** One line of doses: how much, by which route, when, how often, and where the usual amount was read. */
export function DoseEditor({ scenario, chosen, onEdit, onRemove }: DoseEditorProps) {
  const dose = doseOf(scenario, chosen);
  if (dose === undefined) return null;
  const put = (change: (dose: Dose) => Dose, says: string) => onEdit(withDose(scenario, chosen, change), says);
  const { drug, amount, route, at, lasting, every, times = 1 } = dose;
  const unit = units.find((each) => each === amount.unit) ?? 'mg';
  return (
    <div className="editor">
      <h2>{drug}</h2>
      <p className="muted">in the regimen “{chosen.regimen}”</p>
      <div className="fields">
        <NumberField
          label="One dose"
          value={amount.amount}
          step={stepOf(amount.amount)}
          least={0.001}
          most={1e5}
          unit={unit}
          onChange={(value) => put((each) => ({ ...each, amount: { ...amount, amount: value } }), `dose of ${drug}`)}
        />
        <InUse drug={drug} species={bodyIn(scenario)} unit={amount.unit} />
        <Choice
          label="Unit"
          value={unit}
          options={units.map((each) => [each, each] as const)}
          onChange={(next) => put((each) => ({ ...each, amount: quantity(amount.amount, next) }), `unit of ${drug}`)}
        />
        <Choice
          label="Route"
          value={route}
          options={routesOf(drug, bodyIn(scenario)).map((each) => [each, routeWords[each]] as const)}
          onChange={(next) => put((each) => byRoute(each, next), `route of ${drug}`)}
        />
        {lasting !== undefined && (
          <NumberField
            label="Over"
            value={internal(lasting)}
            unit="h"
            step={internal(lasting) < 2 ? 0.25 : 1}
            least={0.05}
            onChange={(value) => put((each) => ({ ...each, lasting: hours(value) }), `length of ${drug}`)}
          />
        )}
        <NumberField
          label="First, after"
          value={internal(at)}
          unit="h of start"
          step={4}
          onChange={(value) => put((each) => ({ ...each, at: shifted(at, value - internal(at)) }), `time of ${drug}`)}
        />
        <NumberField
          label="Doses"
          value={times}
          step={1}
          least={1}
          most={366}
          onChange={(value) => put((each) => repeated(each, Math.round(value)), `number of doses of ${drug}`)}
        />
        {every !== undefined && times > 1 && (
          <NumberField
            label="One every"
            value={internal(every)}
            unit="h"
            step={12}
            least={1}
            onChange={(value) => put((each) => ({ ...each, every: timeOf(value) }), `interval of ${drug}`)}
          />
        )}
      </div>
      <div className="actions">
        {times > 1 && (
          <button type="button" onClick={() => onEdit(split(scenario, chosen), `single doses of ${drug}`)}>
            Make single doses
          </button>
        )}
        <button type="button" onClick={onRemove}>
          Remove {drug}
        </button>
      </div>
    </div>
  );
}

/** A tenth of a number, rounded to one digit that is 1, 2 or 5. */
function stepOf(amount: number): number {
  const tenth = amount / 10;
  const power = 10 ** Math.floor(Math.log10(tenth));
  const digit = tenth / power;
  return power * (digit >= 5 ? 5 : digit >= 2 ? 2 : 1);
}

const routeWords: Readonly<Record<Route, string>> = {
  bolus: 'bolus into blood',
  infusion: 'infusion',
  oral: 'by mouth',
  subcutaneous: 'under the skin',
};

/** Routes by which something is known of the drug's uptake in the species. */
function routesOf(drug: string, species: string): Route[] {
  const kinetics = marrow.drugs.find(({ id }) => id === drug)?.pharmacokinetics;
  const own = kinetics === undefined ? undefined : Object.entries(kinetics).find(([id]) => id === species)?.[1];
  return routes.filter((route) => route === 'bolus' || route === 'infusion' || own?.[route] !== undefined);
}

/** Only an infusion has a length; a new one takes an hour. */
function byRoute({ lasting, ...rest }: Dose, route: Route): Dose {
  return { ...rest, route, ...(route === 'infusion' ? { lasting: lasting ?? hours(1) } : {}) };
}

/** Several doses come a day apart, or as long as one of them takes, until it is said otherwise. */
function repeated({ every, times: _times, ...rest }: Dose, times: number): Dose {
  if (times <= 1) return rest;
  const length = rest.lasting === undefined ? 0 : internal(rest.lasting);
  return { ...rest, every: every ?? (length > 24 ? timeOf(length) : days(1)), times };
}

interface InUseProps {
  readonly drug: string;
  readonly species: string;
  readonly unit: string;
}

/** What the regimens in use give of it, and where that was read. */
function InUse({ drug, species, unit }: InUseProps) {
  const range = rangeInUse(drug, species, unit);
  if (range === null)
    return (
      <p className="range">
        No regimen in use gives {drug} in {unit} to this species; a range is not known. Allowed: up to 10⁵ {unit}.
      </p>
    );
  const { low, high } = range;
  const isOne = low.dose.amount.amount === high.dose.amount.amount;
  return (
    <details className="range">
      <summary>
        In use: {isOne ? sayQuantity(low.dose.amount) : `${low.dose.amount.amount} to ${sayQuantity(high.dose.amount)}`}
      </summary>
      <dl>
        {(isOne ? [low] : [low, high]).map(({ regimen, source, dose }) => (
          <div key={regimen}>
            <dt>
              {sayQuantity(dose.amount)}: {regimen}
            </dt>
            <dd>{source}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
