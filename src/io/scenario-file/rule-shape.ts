import { z } from 'zod';
import { limits } from './limits.ts';
import { parameterShape } from './parameter-shape.ts';
import { longName, name, prose, quantity } from './words.ts';

const idRule = `a name of at most ${limits.name} characters in kebab case, such as low-oxygen-rests-lsc`;
const ruleId = z
  .string({ error: idRule })
  .max(limits.name, { error: idRule })
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: idRule });

const effects = ['increases', 'decreases'] as const;

/** One entry of `rules`: of a known id only what changes, of a new one everything. */
export const ruleShape = z.strictObject({
  id: ruleId.meta({ description: 'Id of the rule that is overruled, or a new one' }),
  cells: z
    .array(name('the id of a cell type'))
    .min(1, { error: 'at least one cell type' })
    .max(limits.cellTypes)
    .optional()
    .meta({ description: 'Cell types that follow it' }),
  signal: longName('the id of a signal, or "kind:id"')
    .optional()
    .meta({ description: 'What the cells read: a substance, receptor, activity, ligand, mutation, hormone or state' }),
  effect: z
    .enum(effects, { error: `one of ${effects.join(', ')}` })
    .optional()
    .meta({ description: 'In which direction the target moves when the signal rises' }),
  target: name('the id of an activity or a behavior').optional().meta({ description: 'What the signal acts on' }),
  halfMaximum: z
    .union([quantity('10 mmHg'), parameterShape], { error: 'a number with its unit, such as 10 mmHg' })
    .optional()
    .meta({ description: 'Signal at half of the effect; with its range, grade and source if you like' }),
  power: z
    .union([quantity('4'), parameterShape], { error: 'a whole number from 1 to 16' })
    .optional()
    .meta({ description: 'Steepness: a whole number from 1 to 16' }),
  side: z
    .strictObject({ dispute: name('the id of a dispute'), side: name('a side of the dispute') })
    .optional()
    .meta({ description: 'The rule holds only when the scenario takes this side of the dispute' }),
  because: z
    .array(name('the id of a finding, such as A066'))
    .max(limits.findings)
    .optional()
    .meta({ description: 'Findings of the review on which it rests' }),
  beyond: z
    .strictObject({
      says: prose(limits.source).meta({ description: 'What the review does not state' }),
      cites: z
        .array(longName('the key of a reference'))
        .max(limits.cites)
        .optional()
        .meta({ description: 'Keys of references that say it; none where it is assumed' }),
    })
    .optional()
    .meta({ description: 'What it claims beyond these findings, and who says so' }),
  source: prose(limits.source)
    .optional()
    .meta({ description: 'Where it comes from in words; needed where it rests on no finding and no other source' }),
});

export type RuleFile = z.infer<typeof ruleShape>;
