import { convert, days, fraction, internal } from '../../../core/units.ts';
import type { Perturbation, Scenario } from '../../../model/scenario.ts';
import { perturbationOf, withPerturbation } from './editing/chosen.ts';
import { sayMoment, sayPerturbation } from './editing/words.ts';
import { NumberField } from './fields.tsx';
import { MomentField } from './moment-field.tsx';

interface PerturbationEditorProps {
  readonly scenario: Scenario;
  readonly id: string;
  onEdit(scenario: Scenario, says: string): void;
  onRemove(): void;
}

/** Something done to the tissue: when, how much of it, how long. */
export function PerturbationEditor({ scenario, id, onEdit, onRemove }: PerturbationEditorProps) {
  const perturbation = perturbationOf(scenario, id);
  if (perturbation === undefined) return null;
  const { at, fraction: share, lasting, factor, count } = perturbation;
  const says = sayPerturbation(perturbation);
  const others = [...scenario.regimens, ...scenario.perturb].map((each) => each.id).filter((each) => each !== id);
  const put = (change: Partial<Perturbation>, what: string) =>
    onEdit(
      withPerturbation(scenario, id, (each) => ({ ...each, ...change })),
      `${what} of ${id}`,
    );
  return (
    <div className="editor">
      <h2>{says}</h2>
      <p className="muted">
        “{id}”, {sayMoment(at)}
      </p>
      <MomentField moment={at} others={others} onChange={(next) => put({ at: next }, 'time')} />
      <fieldset className="fields">
        {share !== undefined && (
          <NumberField
            label="Share"
            value={convert(share, '%').amount}
            unit="%"
            step={10}
            most={100}
            onChange={(value) => put({ fraction: fraction(Number((value / 100).toPrecision(12))) }, 'share')}
          />
        )}
        {share !== undefined && (
          <p className="range">0 to 100 %; assumed: no source says what a given antagonist reaches in marrow.</p>
        )}
        {lasting !== undefined && (
          <NumberField
            label="For"
            value={internal(lasting) / 24}
            unit="d"
            step={1}
            least={0.25}
            onChange={(value) => put({ lasting: days(value) }, 'length')}
          />
        )}
        {factor !== undefined && (
          <NumberField
            label="Times as much"
            value={factor.amount}
            step={0.5}
            onChange={(value) => put({ factor: { ...factor, amount: value } }, 'factor')}
          />
        )}
        {count !== undefined && (
          <NumberField
            label="Cells"
            value={count.amount}
            step={1}
            least={1}
            onChange={(value) => put({ count: { ...count, amount: Math.round(value) } }, 'number of cells')}
          />
        )}
      </fieldset>
      <div className="actions">
        <button type="button" onClick={onRemove}>
          Remove {says}
        </button>
      </div>
    </div>
  );
}
