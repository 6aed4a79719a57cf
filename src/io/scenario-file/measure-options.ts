import { z } from 'zod';
import type { Measure } from '../../model/measure.ts';
import type { JsonSchema } from './json-schema.ts';
import { measureShape } from './measure-shape.ts';

/** A kind of measure that a scenario may record, with the keys that stand beside its kind. */
export interface MeasureOptions {
  readonly kind: Measure['kind'];
  readonly needed: readonly string[];
  readonly optional: readonly string[];
}

/** All of them, in the order of the file's shape. */
export function measureOptions(): MeasureOptions[] {
  return measureShape.options.map((option) => {
    const { properties = {}, required } = z.toJSONSchema(option) as JsonSchema;
    const isNeeded = (key: string) => Array.isArray(required) && required.includes(key);
    const keys = Object.keys(properties).filter((key) => key !== 'kind');
    return {
      kind: option.shape.kind.value,
      needed: keys.filter(isNeeded),
      optional: keys.filter((key) => !isNeeded(key)),
    };
  });
}

/** How such a measure is written: `{ kind: distance, cell, to }, optional: state`. */
export function sayOptions({ kind, needed, optional }: MeasureOptions): string {
  const more = optional.length === 0 ? '' : `, optional: ${optional.join(', ')}`;
  return `{ ${[`kind: ${kind}`, ...needed].join(', ')} }${more}`;
}
