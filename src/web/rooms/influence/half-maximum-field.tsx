import { useState } from 'react';
import { sayUnit } from '../../../core/units.ts';

interface HalfMaximumFieldProps {
  /** In the unit. */
  readonly amount: number;
  readonly unit: string;
  readonly disabled: boolean;
  onAmount(amount: number): void;
}

/** The half-maximum as a number to be typed; it counts once the field is left or enter is pressed. */
export function HalfMaximumField({ amount, unit, disabled, onAmount }: HalfMaximumFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const take = () => {
    const value = Number(typed);
    if (typed !== null && typed !== '' && value > 0 && value !== amount) onAmount(value);
    setTyped(null);
  };
  return (
    <label className="half">
      Half of the effect at
      <span>
        <input
          type="number"
          min={0}
          step="any"
          disabled={disabled}
          value={typed ?? Number(amount.toPrecision(6))}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={take}
          onKeyDown={(event) => event.key === 'Enter' && take()}
        />{' '}
        {unit === '1' ? '' : sayUnit(unit)}
      </span>
    </label>
  );
}
