import { z } from 'zod';
import type { FileKind } from '../scenario-file/file-kind.ts';
import { limits } from '../scenario-file/limits.ts';
import { overlayShape } from '../scenario-file/shape.ts';
import { id, longName, prose, quantity, whole } from '../scenario-file/words.ts';

/** Designs that a study may ask for. */
export const studyDesigns = ['one-at-a-time', 'factorial'] as const;
export type StudyDesign = (typeof studyDesigns)[number];

/** Switches of the largest published design, see `src/experiments/screening/published-designs.ts`. */
export const mostSwitches = 23;
const mostSeeds = 1000;

export const studyFile: FileKind = {
  what: 'study',
  guide: 'docs/how-to/find-which-dispute-matters.md shows every key.',
  smaller: 'A study names a scenario and its switches.',
  base: '',
  limits,
};

const side = z
  .strictObject({
    says: prose(limits.title).optional().describe('What holds on this side'),
    ...overlayShape.omit({ seed: true, until: true, record: true }).shape,
  })
  .describe('What is laid over the scenario on this side; nothing for the scenario as it stands');

const ownSwitch = z.strictObject({
  id: id.meta({ description: 'Name of the switch' }),
  says: prose(limits.title).optional().describe('Its question'),
  a: side,
  b: side,
});

export const studyShape = z
  .strictObject({
    id,
    title: prose(limits.title).meta({ description: 'The question, one line' }),
    scenario: longName('the id of a scenario, or the relative path of a file').describe(
      'What the switches are turned in',
    ),
    until: quantity('65 d').optional().meta({ description: 'End of every run, instead of that of the scenario' }),
    design: z
      .enum(studyDesigns, { error: `one of ${studyDesigns.join(', ')}` })
      .optional()
      .describe('How the switches are turned; one-at-a-time when absent'),
    seeds: whole(1, mostSeeds).optional().meta({ description: 'Seeds in which every arm is run' }),
    outcomes: z
      .array(longName('the name of an outcome, or of a measure that the scenario records'))
      .min(1, { error: 'at least one outcome' })
      .max(limits.cites)
      .optional()
      .describe('What is asked of the switches, the first one first'),
    switches: z
      .array(
        z.union([longName('a dispute, or PATH=LOW,HIGH'), ownSwitch], {
          error: 'a dispute such as D-BMAT, a parameter as PATH=LOW,HIGH, or a mapping with id, a and b',
        }),
      )
      .min(1, { error: 'at least one switch' })
      .max(mostSwitches)
      .describe('What is turned'),
  })
  .describe('A study of which of several switches matter');

export type OwnSwitchFile = z.infer<typeof ownSwitch>;
