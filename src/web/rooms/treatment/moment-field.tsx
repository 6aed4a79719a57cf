import { days, fraction, hours, internal, quantity } from '../../../core/units.ts';
import { type Condition, type Measure, type Moment, measureNames } from '../../../model/regimen.ts';
import { atLevel, levelOf, levelUnits, onSide } from './editing/level.ts';
import { shifted } from './editing/times.ts';
import { Choice, NumberField } from './fields.tsx';

interface MomentFieldProps {
  readonly moment: Moment;
  /** Ids of the events after which it may come. */
  readonly others: readonly string[];
  onChange(moment: Moment): void;
}

type Kind = 'time' | 'after' | 'measure';

const usualLevels: Readonly<Record<Measure, Moment>> = {
  'leukemic-fraction': { measure: 'leukemic-fraction', above: fraction(0.5) },
  'neutrophils-over-baseline': { measure: 'neutrophils-over-baseline', below: fraction(0.2) },
  'neutrophil-count': { measure: 'neutrophil-count', below: quantity(0.5, '1e9/L') },
};

/** When something begins: at a time, so long after something else, or as soon as a measure crosses a level. */
export function MomentField({ moment, others, onChange }: MomentFieldProps) {
  const kind: Kind = 'time' in moment ? 'time' : 'after' in moment ? 'after' : 'measure';
  const kinds: (readonly [Kind, string])[] = [
    ['time', 'at a time'],
    ...(others.length > 0 ? [['after', 'after an event'] as const] : []),
    ['measure', 'at a level'],
  ];
  const change = (next: Kind) => {
    if (next === 'time') onChange({ time: days(1) });
    else if (next === 'after') onChange({ after: others[0]!, by: hours(0) });
    else onChange(usualLevels['leukemic-fraction']);
  };
  return (
    <fieldset className="fields">
      <Choice label="Begins" value={kind} options={kinds} onChange={change} />
      {'time' in moment && (
        <NumberField
          label="Time"
          value={internal(moment.time) / 24}
          unit="d"
          step={0.25}
          onChange={(value) => onChange({ time: days(value) })}
        />
      )}
      {'after' in moment && (
        <>
          <Choice
            label="Event"
            value={moment.after}
            options={others.map((id) => [id, id] as const)}
            onChange={(after) => onChange({ ...moment, after })}
          />
          <NumberField
            label="Time after it"
            value={internal(moment.by)}
            unit="h"
            step={4}
            least={-24 * 365}
            onChange={(value) => onChange({ ...moment, by: shifted(moment.by, value - internal(moment.by)) })}
          />
        </>
      )}
      {'measure' in moment && <LevelField moment={moment} onChange={onChange} />}
    </fieldset>
  );
}

interface LevelFieldProps {
  readonly moment: Condition;
  onChange(moment: Condition): void;
}

/** As they fit into a list. */
const shortWords: Readonly<Record<Measure, string>> = {
  'leukemic-fraction': 'leukemic share',
  'neutrophils-over-baseline': 'neutrophils/healthy',
  'neutrophil-count': 'neutrophils (ANC)',
};

/** A measure above or below a level. */
export function LevelField({ moment, onChange }: LevelFieldProps) {
  return (
    <>
      <Choice
        label="Measure"
        value={moment.measure}
        options={measureNames.map((name) => [name, shortWords[name]] as const)}
        onChange={(measure) => {
          const next = usualLevels[measure];
          if ('measure' in next) onChange(next);
        }}
      />
      <Choice
        label="Is"
        value={'above' in moment ? 'above' : 'below'}
        options={[
          ['above', 'above'],
          ['below', 'below'],
        ]}
        onChange={(side) => onChange(onSide(moment, side))}
      />
      <LevelNumber label="Level" condition={moment} onChange={onChange} />
    </>
  );
}

interface LevelNumberProps {
  readonly label: string;
  readonly condition: Condition;
  onChange(condition: Condition): void;
}

/** The level of a condition, in the unit of its measure. */
export function LevelNumber({ label, condition, onChange }: LevelNumberProps) {
  const { written, step } = levelUnits[condition.measure];
  return (
    <NumberField
      label={label}
      value={levelOf(condition)}
      unit={written}
      step={step}
      onChange={(value) => onChange(atLevel(condition, value))}
    />
  );
}
