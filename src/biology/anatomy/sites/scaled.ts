import { max, round } from '../../../core/math.ts';
import { quantity } from '../../../core/units.ts';
import { estimated, type Parameter } from '../../../model/parameter.ts';

interface Standing {
  readonly density: Parameter<'density'>;
}

/** Entries of another site with a share of their density each, in whole cells per mm³. */
export function scaled<E extends Standing>(entries: readonly E[], share: Parameter<'number'>, why: string): E[] {
  const { amount } = share.quantity;
  return entries.map((entry) => {
    const { quantity: own, range } = entry.density;
    const [low, high] = range;
    const highest = max(high, high * amount);
    const density = estimated(quantity(round(own.amount * amount), own.unit), [low * amount, highest], why);
    return { ...entry, density };
  });
}
