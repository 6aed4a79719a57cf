import { days, internal } from '../../../core/units.ts';
import { type Adjustment, type AdjustmentAction, adjustmentActions } from '../../../model/regimen.ts';
import type { Scenario } from '../../../model/scenario.ts';
import { usualHold, withAction, withAdjust, withCycles } from './editing/adjust.ts';
import { regimenOf, withRegimen } from './editing/chosen.ts';
import { actionWords, sayAdjustment } from './editing/words.ts';
import { Choice, NumberField } from './fields.tsx';
import { LevelField, LevelNumber, MomentField } from './moment-field.tsx';

interface RegimenEditorProps {
  readonly scenario: Scenario;
  readonly id: string;
  onEdit(scenario: Scenario, says: string): void;
  onRemove(): void;
}

/** When a regimen starts, in how many cycles, and what is done when someone looks at the counts. */
export function RegimenEditor({ scenario, id, onEdit, onRemove }: RegimenEditorProps) {
  const regimen = regimenOf(scenario, id);
  if (regimen === undefined) return null;
  const { start, cycles, doses, adjust = [] } = regimen;
  const others = [...scenario.regimens, ...scenario.perturb].map((each) => each.id).filter((each) => each !== id);
  const rules = (next: readonly Adjustment[], says: string) => onEdit(withAdjust(scenario, id, next), says);
  const drugs = [...new Set(doses.map(({ drug }) => drug))];
  const length = cycles?.every ?? days(28);
  return (
    <div className="editor">
      <h2>Regimen “{id}”</h2>
      <p className="muted">{drugs.join(', ')}</p>
      <MomentField
        moment={start}
        others={others}
        onChange={(next) =>
          onEdit(
            withRegimen(scenario, id, (each) => ({ ...each, start: next })),
            `start of ${id}`,
          )
        }
      />
      <fieldset className="fields">
        <NumberField
          label="Cycles"
          value={cycles?.times ?? 1}
          step={1}
          least={1}
          most={50}
          onChange={(times) => onEdit(withCycles(scenario, id, { every: length, times }), `cycles of ${id}`)}
        />
        {cycles !== undefined && (
          <NumberField
            label="A cycle every"
            value={internal(length) / 24}
            unit="d"
            step={7}
            least={1}
            onChange={(value) =>
              onEdit(
                withCycles(scenario, id, { every: days(value), times: cycles.times }),
                `length of the cycles of ${id}`,
              )
            }
          />
        )}
      </fieldset>
      <h3>Rules</h3>
      {adjust.length === 0 && <p className="muted">Given as planned, whatever the counts are.</p>}
      <ol className="rules">
        {adjust.map((rule, k) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rules have no name, and stay open while they are edited
          <li key={`${k} of ${adjust.length}`}>
            <RuleEditor
              rule={rule}
              drugs={drugs}
              onChange={(next) =>
                rules(
                  adjust.map((each, n) => (n === k ? next : each)),
                  'rule',
                )
              }
              onRemove={() =>
                rules(
                  adjust.filter((_, n) => n !== k),
                  'removal of a rule',
                )
              }
            />
          </li>
        ))}
      </ol>
      <div className="actions">
        <button type="button" onClick={() => rules([...adjust, usualHold], 'rule to hold')}>
          Hold while neutrophils are low
        </button>
        <button type="button" onClick={onRemove}>
          Remove the regimen
        </button>
      </div>
    </div>
  );
}

interface RuleEditorProps {
  readonly rule: Adjustment;
  readonly drugs: readonly string[];
  onChange(rule: Adjustment): void;
  onRemove(): void;
}

/** A rule as its sentence; opened, the parts of it. */
function RuleEditor({ rule, drugs, onChange, onRemove }: RuleEditorProps) {
  const { action, until, when, look } = rule;
  const chosen = rule.drugs?.length === 1 ? rule.drugs[0]! : '';
  const ofOne = action === 'hold' || action === 'reduce';
  return (
    <details>
      <summary>{sayAdjustment(rule)}</summary>
      <div className="fields">
        <Choice<AdjustmentAction>
          label="Do"
          value={action}
          options={adjustmentActions.map((each) => [each, actionWords[each]] as const)}
          onChange={(next) => onChange(withAction(rule, next))}
        />
        {ofOne && drugs.length > 1 && (
          <Choice
            label="Of"
            value={chosen}
            options={[['', 'all drugs'], ...drugs.map((drug) => [drug, drug] as const)]}
            onChange={(drug) => {
              const { drugs: _drugs, ...rest } = rule;
              onChange(drug === '' ? rest : { ...rest, drugs: [drug] });
            }}
          />
        )}
        <LevelField
          moment={when}
          onChange={(next) => {
            const { until: _until, ...rest } = rule;
            onChange(next.measure === when.measure ? { ...rule, when: next } : { ...rest, when: next });
          }}
        />
        {until !== undefined && (
          <LevelNumber
            label={'above' in until ? 'Until above' : 'Until below'}
            condition={until}
            onChange={(next) => onChange({ ...rule, until: next })}
          />
        )}
        <NumberField
          label="Look every"
          value={internal(look) / 24}
          unit="d"
          step={1}
          least={0.25}
          onChange={(value) => onChange({ ...rule, look: days(value) })}
        />
      </div>
      <button type="button" onClick={onRemove}>
        Remove this rule
      </button>
    </details>
  );
}
