import { z } from 'zod';
import { cellStates, countedEvents, type Landmark, landmarks, type Measure } from '../../model/measure.ts';
import { measureKinds } from '../../model/measure-kinds.ts';
import { name, quantity } from './words.ts';

const cell = name('the id of a cell type or of a group of them').meta({ description: 'Cell type or group of them' });
const cellType = name('the id of a cell type').meta({ description: 'Cell type' });
const substance = name('the id of a substance').meta({ description: 'Substance' });
const activity = name('the id of an activity').meta({ description: 'Activity inside cells' });
const gate = name('the id of a set of markers').meta({ description: 'Set of markers' });
const state = z
  .enum(cellStates, { error: `one of ${cellStates.join(', ')}` })
  .optional()
  .meta({ description: 'Which of the cells; all in the tissue when absent, "alive" for those in tissue and blood' });
const to = z.enum(landmarks, { error: `one of ${landmarks.join(', ')}` }).meta({ description: 'Wall of which kind' });

const zoneOf = <const L extends Landmark>(of: readonly L[]) =>
  z.strictObject({
    of: z.enum(of, { error: `one of ${of.join(', ')}` }).meta({ description: 'Wall from which distances count' }),
    from: quantity('0 µm').optional().meta({ description: 'Nearest distance; 0 when absent' }),
    to: quantity('50 µm').optional().meta({ description: 'Farthest distance; without end when absent' }),
  });
const zone = zoneOf(landmarks).meta({ description: 'All that lies between two distances from a wall' });
const depthZone = zoneOf(['bone', 'rim'])
  .optional()
  .meta({ description: 'Between two distances from the end of the block' });

const kind = <K extends Measure['kind']>(id: K) =>
  z.literal(id).meta({ description: `${measureKinds[id].says} (${measureKinds[id].unit})` });

/** One entry of `record.measures`: what assays measure, as far as it is not in every series. */
export const measureShape = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({ kind: kind('cells'), cell, state, zone: zone.optional() }),
    z.strictObject({ kind: kind('gated'), gate, state, zone: zone.optional() }),
    z.strictObject({ kind: kind('purity'), gate, state }),
    z.strictObject({ kind: kind('gated distance'), gate, to }),
    z.strictObject({ kind: kind('overlap'), gate, other: gate, among: cell }),
    z.strictObject({
      kind: kind('chimerism'),
      cell,
      donor: name('the donor of a transplant of this scenario').meta({ description: 'Donor, or id, of a transplant' }),
      state,
    }),
    z.strictObject({ kind: kind('clones'), cell, state }),
    z.strictObject({
      kind: kind('carriers'),
      cell,
      mutation: name('the id of a mutation').meta({ description: 'Mutation' }),
      state,
    }),
    z.strictObject({ kind: kind('room'), cell, zone }),
    z.strictObject({ kind: kind('distance'), cell, state, to }),
    z.strictObject({
      kind: kind('dots'),
      cell,
      to,
      take: z.enum(['mean', 'spread'], { error: 'one of mean, spread' }),
    }),
    z.strictObject({
      kind: kind('activity'),
      cell,
      activity,
      state: z.enum(['held', 'resting'], { error: 'one of held, resting' }).optional(),
      zone: zone.optional(),
    }),
    z.strictObject({ kind: kind('association'), cell, activity, other: activity }),
    z.strictObject({ kind: kind('radius'), cell: cellType }),
    z.strictObject({ kind: kind('level'), substance, zone: zone.optional() }),
    z.strictObject({
      kind: kind('below'),
      substance,
      level: quantity('10 mmHg').meta({ description: 'Level, in a unit of the substance' }),
    }),
    z.strictObject({ kind: kind('gradient'), substance }),
    z.strictObject({
      kind: kind('in lowest'),
      cell,
      substance,
      share: quantity('10 %').meta({ description: 'Share of the tissue, 0 to 1 or in %' }),
    }),
    z.strictObject({ kind: kind('vessel density'), zone: depthZone }),
    z.strictObject({ kind: kind('vessel profiles'), zone: depthZone }),
    z.strictObject({ kind: kind('leak') }),
    z.strictObject({ kind: kind('perfusion') }),
    z.strictObject({ kind: kind('coincidence'), substance, cell }),
    z.strictObject({
      kind: kind('depth'),
      of: z.enum(['arteriole', 'sinusoid'], { error: 'one of arteriole, sinusoid' }),
    }),
    z.strictObject({
      kind: kind('expected'),
      event: z.enum(countedEvents, { error: `one of ${countedEvents.join(', ')}` }),
      cell,
    }),
  ],
  { error: 'a mapping with a kind, such as {kind: vessel profiles}; "marrow explain" lists the kinds' },
);

export type MeasureFile = z.infer<typeof measureShape>;
