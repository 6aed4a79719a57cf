import { type ReactNode, useId, useState } from 'react';
import { writtenNumber } from '../../written-number.ts';
import { readNumber } from './editing/read-number.ts';

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  /** Shown behind the number: a unit, or a choice of units. */
  readonly unit?: ReactNode;
  readonly step: number;
  readonly least?: number;
  readonly most?: number;
  onChange(value: number): void;
}

interface Written {
  /** The value in the place of which the text was written: of another one nothing is written yet. */
  readonly over: number;
  readonly text: string;
  readonly refusal: string | null;
}

/** A number with its unit, to be typed or stepped with the buttons beside it; it is taken with Enter, a step, or when it is left. */
export function NumberField({
  label,
  value,
  unit,
  step,
  least = 0,
  most = Number.POSITIVE_INFINITY,
  onChange,
}: NumberFieldProps) {
  const id = useId();
  const unedited = { over: value, text: writtenNumber(value), refusal: null };
  const [written, setWritten] = useState<Written>(unedited);
  const { text, refusal } = written.over === value ? written : unedited;
  const take = (by: number) => {
    const read = text === unedited.text ? value : readNumber(text, least, most);
    if (typeof read === 'object') {
      setWritten({ over: value, text, refusal: read.refusal });
      return;
    }
    const next = by === 0 ? read : Number(Math.min(most, Math.max(least, read + by)).toPrecision(12));
    if (next === value) setWritten(unedited);
    else onChange(next);
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <span className="stepped">
        <button type="button" aria-label={`Less: ${label}`} disabled={value <= least} onClick={() => take(-step)}>
          −
        </button>
        <input
          id={id}
          type="text"
          inputMode="decimal"
          value={text}
          aria-invalid={refusal !== null}
          aria-describedby={refusal === null ? undefined : `${id}-refusal`}
          onChange={({ target }) => setWritten({ over: value, text: target.value, refusal: null })}
          onBlur={() => take(0)}
          onKeyDown={({ key }) => {
            if (key === 'Enter') take(0);
            if (key === 'Escape') setWritten(unedited);
            if (key === 'ArrowUp') take(step);
            if (key === 'ArrowDown') take(-step);
          }}
        />
        <button type="button" aria-label={`More: ${label}`} disabled={value >= most} onClick={() => take(step)}>
          +
        </button>
        {unit !== undefined && <span className="unit">{unit}</span>}
      </span>
      {refusal !== null && (
        <small id={`${id}-refusal`} className="refusal" role="alert">
          {refusal}
        </small>
      )}
    </div>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [NoInfer<T>, string])[];
  /** Not shown beside it, but said. */
  readonly hidden?: boolean;
  onChange(value: NoInfer<T>): void;
}

/** One of a few words. */
export function Choice<T extends string>({ label, value, options, hidden = false, onChange }: ChoiceProps<T>) {
  const id = useId();
  return (
    <span className={hidden ? 'field bare' : 'field'}>
      {!hidden && <label htmlFor={id}>{label}</label>}
      <select
        id={id}
        {...(hidden ? { 'aria-label': label } : {})}
        value={value}
        onChange={({ target }) => {
          const found = options.find(([known]) => known === target.value);
          if (found !== undefined) onChange(found[0]);
        }}
      >
        {options.map(([known, name]) => (
          <option key={known} value={known}>
            {name}
          </option>
        ))}
      </select>
    </span>
  );
}

interface AdderProps {
  readonly label: string;
  readonly options: readonly { readonly id: string; readonly name: string; readonly disabled?: boolean }[];
  /** What the chosen one may also take the place of. */
  readonly place?: { readonly of: string; onReplace(id: string): void } | undefined;
  onAdd(id: string): void;
}

/** A list of things, and a button that adds the one that is chosen: arrow keys only choose. */
export function Adder({ label, options, place, onAdd }: AdderProps) {
  const [wanted, setWanted] = useState('');
  const chosen = options.find(({ id, disabled }) => id === wanted && disabled !== true);
  const take = (done: (id: string) => void) => {
    if (chosen !== undefined) done(chosen.id);
    setWanted('');
  };
  return (
    <span className="adder">
      <select aria-label={label} value={chosen?.id ?? ''} onChange={({ target }) => setWanted(target.value)}>
        <option value="" disabled>
          {label}
        </option>
        {options.map(({ id, name, disabled }) => (
          <option key={id} value={id} disabled={disabled === true}>
            {name}
          </option>
        ))}
      </select>
      <button
        type="button"
        disabled={chosen === undefined}
        aria-label={`Add: ${chosen?.name ?? label}`}
        onClick={() => take(onAdd)}
      >
        Add
      </button>
      {place !== undefined && (
        <button
          type="button"
          disabled={chosen === undefined}
          aria-label={`Replace ${place.of} by: ${chosen?.name ?? label}`}
          onClick={() => take(place.onReplace)}
        >
          Replace {place.of}
        </button>
      )}
    </span>
  );
}
