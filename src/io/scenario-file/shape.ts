import { z } from 'zod';
import { adjustmentActions, measureNames, routes } from '../../model/regimen.ts';
import { intoPlaces, perturbationActions, places } from '../../model/scenario.ts';
import { positions } from '../../model/site.ts';
import { limits } from './limits.ts';
import { measureShape } from './measure-shape.ts';
import { ruleShape } from './rule-shape.ts';
import { id, longName, mapping, name, prose, quantity, whole } from './words.ts';

const measure = z.enum(measureNames, { error: `one of ${measureNames.join(', ')}` });
const above = quantity('50 %').meta({ description: 'Level that the measure rises above' });
const below = quantity('50 %').meta({ description: 'Level that the measure falls below' });
const risen = z.strictObject({ measure, above });
const fallen = z.strictObject({ measure, below });

const condition = z
  .union([risen, fallen], {
    error: 'a measure with its level, {measure: neutrophil-count, below: 0.5e9/L}',
  })
  .meta({ description: 'A measure that is above or below a level' });

const moment = z
  .union(
    [
      quantity('20 d'),
      z.strictObject({
        after: id.meta({ description: 'Id of a perturbation or regimen of this scenario' }),
        by: quantity('10 d').meta({ description: 'How long after it; negative for before' }),
        if: condition.optional().describe('Looked at in that moment: if it does not hold then, the event never comes'),
      }),
      risen,
      fallen,
    ],
    { error: 'a time such as 20 d, or {after: ID, by: 10 d}, or {measure: leukemic-fraction, above: 50 %}' },
  )
  .meta({ description: 'A time, an offset from another event, or the first tick at which a measure crosses a level' });

const placement = z.enum(places, { error: `one of ${places.join(', ')}` });
const cell = name('the id of a cell type');
const share = quantity('50 %').meta({ description: 'Share of them, 0 to 1 or in %' });
const count = quantity('100 cells').meta({ description: 'Number of them' });
const asManyAs = z
  .strictObject({ cell, place: placement })
  .meta({ description: 'As many as there are of this other group at that moment' });
const lasting = quantity('3 d').meta({ description: 'For how long; to the end of the run when absent' });
const factor = quantity('3').meta({ description: 'By how much it is multiplied' });
const event = { id: id.meta({ description: 'Name by which other events and tables refer to it' }), at: moment };
const changeable = name('the id of a gene, receptor, activity, ligand, hormone or secreted substance');
const within = cell.optional().meta({ description: 'Cell type in which it is changed; everywhere when absent' });
const genotype = z
  .array(name('the id of a mutation'))
  .max(limits.genotype)
  .meta({ description: 'Mutations that the incoming cells carry' });

const perturbation = z.discriminatedUnion(
  'action',
  [
    z.strictObject({
      ...event,
      action: z.literal('ablate').meta({ description: 'Remove cells of a type; all of them when no number is given' }),
      target: cell,
      place: placement.optional(),
      fraction: share.optional(),
      count: count.optional(),
      asManyAs: asManyAs.optional(),
    }),
    z.strictObject({
      ...event,
      action: z.literal('irradiate').meta({ description: 'Cells die, each with this probability' }),
      target: name('the id of a cell type or group, or marrow for all but stroma').optional(),
      fraction: share,
    }),
    z.strictObject({
      ...event,
      action: z.literal('inject').meta({ description: 'Add cells of a type' }),
      target: cell,
      place: z
        .enum(intoPlaces, { error: `one of ${intoPlaces.join(', ')}` })
        .optional()
        .meta({ description: 'Where they come to be; anywhere when absent' }),
      count,
      genotype: genotype.optional(),
    }),
    z.strictObject({
      ...event,
      action: z.literal('transplant').meta({ description: 'Cells of a donor come in through blood and home' }),
      target: cell,
      count,
      donor: id.optional().meta({ description: 'Whose cells they are; the id of the perturbation when absent' }),
      genotype: genotype.optional(),
    }),
    z.strictObject({
      ...event,
      action: z.literal('knock-out').meta({ description: 'Absent from then on' }),
      target: changeable,
      cell: within,
    }),
    z.strictObject({
      ...event,
      action: z.literal('over-express').meta({ description: 'Multiplied by a factor from then on' }),
      target: changeable,
      cell: within,
      factor,
    }),
    z.strictObject({
      ...event,
      action: z.literal('block').meta({ description: 'Multiplied by 1 − fraction for a time' }),
      target: changeable,
      cell: within,
      fraction: share,
      lasting: lasting.optional(),
    }),
    z.strictObject({
      ...event,
      action: z.literal('stimulate').meta({ description: 'Raised by a factor for a time' }),
      target: changeable,
      cell: within,
      factor,
      lasting: lasting.optional(),
    }),
    z.strictObject({
      ...event,
      action: z.literal('clamp').meta({ description: 'Held at a level for a time' }),
      target: name('the id of a substance'),
      level: quantity('10 mmHg'),
      lasting: lasting.optional(),
    }),
  ],
  { error: `a mapping with an action: ${perturbationActions.join(', ')}` },
);

const dose = z.strictObject({
  drug: name('the id of a drug'),
  amount: quantity('100 mg/m²').meta({ description: 'One administration: mg, mg/m² or mg/kg' }),
  route: z.enum(routes, { error: `one of ${routes.join(', ')}` }),
  at: quantity('0 d').meta({ description: 'From the start of the regimen or its cycle' }),
  lasting: quantity('24 h').optional().meta({ description: 'Length of an infusion' }),
  every: quantity('1 d').optional().meta({ description: 'Repeated at this interval' }),
  times: whole(1, limits.times).optional().meta({ description: 'Number of administrations' }),
});

const looking = {
  when: condition,
  until: condition.optional().describe('Ends it; without, hold and delay end when "when" no longer holds'),
  look: quantity('7 d').meta({ description: 'How often someone looks, from the start of the regimen on' }),
};
const meant = z
  .array(name('the id of a drug of the regimen'))
  .min(1, { error: 'at least one drug' })
  .max(limits.doses)
  .optional()
  .describe('Drugs that are meant; all of the regimen when absent');

const adjustmentMapping = z.discriminatedUnion(
  'action',
  [
    z.strictObject({
      action: z.literal('hold').meta({ description: 'Doses that would begin are left out' }),
      drugs: meant,
      ...looking,
    }),
    z.strictObject({ action: z.literal('delay').meta({ description: 'The next cycle waits' }), ...looking }),
    z.strictObject({
      action: z.literal('reduce').meta({ description: 'Doses are given in part' }),
      drugs: meant,
      to: quantity('50 %').meta({ description: 'Share of the dose that is given' }),
      ...looking,
    }),
    z.strictObject({
      action: z.literal('stop').meta({ description: 'No dose and no cycle begins any more' }),
      ...looking,
    }),
  ],
  { error: `one of ${adjustmentActions.join(', ')}` },
);

const adjustment = z
  .union([prose(limits.title), adjustmentMapping], {
    error: 'a sentence such as "hold while ANC < 0.5e9/L until > 1.0e9/L, look weekly", or a mapping',
  })
  .meta({ description: 'What is done about the regimen at a look' });

const regimen = z.strictObject({
  id: event.id,
  start: moment,
  ready: name('the name of a regimen in use')
    .optional()
    .describe('Doses, cycles and adjustments of a regimen in use; what stands beside it replaces its own'),
  cycles: z
    .strictObject({
      every: quantity('28 d').meta({ description: 'From the start of one cycle to that of the next' }),
      times: whole(1, limits.times).meta({ description: 'Number of cycles' }),
    })
    .optional()
    .describe('All doses again; one cycle when absent'),
  doses: z
    .array(dose)
    .min(1, { error: 'at least one dose' })
    .max(limits.doses)
    .optional()
    .describe('What is given; needed without "ready"'),
  adjust: z
    .array(adjustment)
    .max(limits.adjustments)
    .optional()
    .describe('What is held, delayed, reduced or stopped, and when someone looks'),
});

const anatomy = z
  .strictObject({
    arterioles: whole(1, limits.arterioles)
      .optional()
      .meta({ description: 'How many enter the block; one when absent' }),
    stroma: mapping(
      name('the id of a stromal cell type'),
      z.enum(positions, { error: `one of ${positions.join(', ')}` }),
      limits.cellTypes,
    )
      .optional()
      .describe('Stromal cell type → where its cells stand'),
  })
  .describe('What is built otherwise than the site says');

const changes = {
  anatomy: anatomy.optional(),
  rules: z
    .array(ruleShape)
    .max(limits.rules)
    .optional()
    .describe('Rules that are added, or that overrule what they name of a rule with the same id'),
  set: mapping(longName('a parameter path'), quantity('0.35 1/d'), limits.set)
    .optional()
    .describe('Parameter path → value with unit that replaces the default of the model'),
  cut: z
    .array(longName('a rule id, or "GENE in cell"'))
    .max(limits.cut)
    .optional()
    .describe('Rules that are left out: rule ids, or "GENE in cell"'),
  perturb: z.array(perturbation).max(limits.events).optional().describe('What is done to the tissue, and when'),
  regimens: z.array(regimen).max(limits.events).optional().describe('Schedules of doses'),
  sides: mapping(name('the id of a dispute'), name('a side of the dispute'), limits.sides)
    .optional()
    .describe('Dispute id → side taken'),
};

const edges = {
  x: quantity('400 µm').meta({ description: 'From the endosteum into the cavity' }),
  y: quantity('160 µm'),
  z: quantity('120 µm'),
};
const intervals = {
  series: quantity('1 h'),
  cells: quantity('1 d'),
  fields: quantity('1 d'),
  checkpoint: quantity('1 d'),
};
const recordWith = (measures: string) =>
  z
    .strictObject({ ...intervals, measures: z.array(measureShape).max(limits.measures).describe(measures) })
    .partial()
    .optional()
    .describe('How often what is written to the run folder, and what is measured beside');
const record = recordWith(
  'What the series holds beside its own columns; in place of what the scenario that it extends measures',
);

const subdivide = whole(1, limits.subdivide)
  .optional()
  .meta({ description: 'Parts into which every mechanical sub-step is cut, to see what its length does' });
const settle = quantity('12 d').optional().meta({ description: 'How long the marrow runs undisturbed before day 0' });

const required = {
  id,
  title: prose(limits.title).meta({ description: 'One line' }),
  says: prose(limits.says).meta({ description: 'What the scenario shows, in a few sentences' }),
  species: name('the id of a species').meta({ description: 'Species preset' }),
  site: name('the id of a site').meta({ description: 'Part of the skeleton, or another kind of block' }),
  voxel: quantity('10 µm').meta({ description: 'Edge of a voxel; divides the edges of the block' }),
  tick: quantity('30 min').meta({
    description: 'Length of one step of time: 1 to 60 min, a whole number of them in a day',
  }),
  until: quantity('65 d').meta({ description: 'End of the run' }),
  seed: whole(0, Number.MAX_SAFE_INTEGER).meta({ description: 'Two runs with the same scenario and seed are equal' }),
};

export const completeShape = z
  .strictObject({
    ...required,
    subdivide,
    settle,
    block: z.strictObject(edges).describe('Edges of the block'),
    ...changes,
    record,
  })
  .describe('A complete scenario');

export const extendingShape = z
  .strictObject({
    extends: longName('the id of a scenario, or the relative path of a file').describe(
      'What this scenario starts from',
    ),
    ...z.strictObject(required).partial().shape,
    subdivide,
    settle,
    block: z.strictObject(edges).partial().optional().describe('Edges of the block'),
    ...changes,
    record,
  })
  .describe('A scenario that changes another one');

export const overlayShape = z
  .strictObject({
    ...changes,
    seed: required.seed.optional(),
    until: required.until.optional(),
    record: recordWith('What the series holds beside its own columns and what the scenario measures'),
  })
  .describe('A file that changes whatever scenario is run');

export type CompleteFile = z.infer<typeof completeShape>;
export type ExtendingFile = z.infer<typeof extendingShape>;
export type OverlayFile = z.infer<typeof overlayShape>;
export type ConditionFile = z.infer<typeof condition>;
export type AdjustmentFile = z.infer<typeof adjustmentMapping>;
export type MomentFile = z.infer<typeof moment>;
export type PerturbationFile = z.infer<typeof perturbation>;
export type RegimenFile = z.infer<typeof regimen>;
export type DoseFile = z.infer<typeof dose>;
