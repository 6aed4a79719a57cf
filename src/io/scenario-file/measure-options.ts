import { z } from 'zod';
import type { Measure } from '../../model/measure.ts';
import { measureShape } from './measure-shape.ts';

/** A kind of measure that a scenario may record, with the keys that stand beside its kind. */
export interface MeasureOptions {
  readonly kind: Measure['kind'];
  readonly needed: readonly string[];
  readonly optional: readonly string[];
}

/** All of them, in the order of the file's shape. */
export function measureOptions(): MeasureOptions[] {
  return measureShape.options.map(({ shape: { kind, ...keys } }) => {
    const isOptional = (schema: z.core.$ZodType) => schema instanceof z.ZodOptional;
    const written: [string, z.core.$ZodType][] = Object.entries(keys);
    return {
      kind: kind.value,
      needed: written.flatMap(([key, schema]) => (isOptional(schema) ? [] : [key])),
      optional: written.flatMap(([key, schema]) => (isOptional(schema) ? [key] : [])),
    };
  });
}

/** How such a measure is written: `{ kind: distance, cell, to }, optional: state`. */
export function sayOptions({ kind, needed, optional }: MeasureOptions): string {
  const more = optional.length === 0 ? '' : `, optional: ${optional.join(', ')}`;
  return `{ ${[`kind: ${kind}`, ...needed].join(', ')} }${more}`;
}
