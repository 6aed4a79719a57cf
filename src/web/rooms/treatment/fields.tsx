import { type ReactNode, useId, useState } from 'react';

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

/** A number with its unit, to be typed or stepped with the buttons beside it. */
export function NumberField({ label, value, unit, step, least = 0, most, onChange }: NumberFieldProps) {
  const id = useId();
  const [written, setWritten] = useState({ over: value, text: String(value) });
  const text = written.over === value ? written.text : String(value);
  const setText = (next: string) => setWritten({ over: value, text: next });
  const within = (number: number) => Math.min(most ?? Number.POSITIVE_INFINITY, Math.max(least, number));
  const commit = () => {
    const number = Number(text);
    if (text.trim() === '' || !Number.isFinite(number)) setText(String(value));
    else if (within(number) !== value) onChange(within(number));
    else setText(String(value));
  };
  const go = (by: number) => onChange(Number(within(value + by).toPrecision(12)));
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <span className="stepped">
        <button type="button" aria-label={`Less: ${label}`} disabled={value <= least} onClick={() => go(-step)}>
          −
        </button>
        <input
          id={id}
          type="text"
          inputMode="decimal"
          value={text}
          onChange={({ target }) => setText(target.value)}
          onBlur={commit}
          onKeyDown={({ key }) => {
            if (key === 'Enter') commit();
            if (key === 'ArrowUp') go(step);
            if (key === 'ArrowDown') go(-step);
          }}
        />
        <button
          type="button"
          aria-label={`More: ${label}`}
          disabled={most !== undefined && value >= most}
          onClick={() => go(step)}
        >
          +
        </button>
        {unit !== undefined && <span className="unit">{unit}</span>}
      </span>
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
