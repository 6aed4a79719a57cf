import { z } from 'zod';
import { limits } from './limits.ts';
import { bounded, longName, prose, quantity } from './words.ts';

const grades = ['measured', 'estimated', 'assumed', 'fitted'] as const;

/** A number with everything a reader needs to judge it. */
export const parameterShape = z.strictObject({
  value: quantity('10 mmHg').meta({ description: 'The number with its unit' }),
  range: z
    .array(bounded, { error: 'the lowest and the highest plausible value, such as [5, 20]' })
    .length(2, { error: 'two numbers: the lowest and the highest plausible value' })
    .meta({ description: 'Lowest and highest plausible value, in the unit of the value' }),
  grade: z.enum(grades, { error: `one of ${grades.join(', ')}` }).meta({ description: 'How well it is known' }),
  source: prose(limits.source).meta({ description: 'Where it was read, what it was fitted to, or why it was assumed' }),
  cites: z
    .array(longName('the key of a reference'))
    .max(limits.cites)
    .optional()
    .meta({ description: 'Keys of references' }),
});

export type ParameterFile = z.infer<typeof parameterShape>;
