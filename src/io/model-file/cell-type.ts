import type { Dimension } from '../../core/units.ts';
import type { CellCycle, CellType, Lineage, Lining, Presenter, Span, Traffic } from '../../model/cell-type.ts';
import {
  because,
  choice,
  flag,
  list,
  memberId,
  memberName,
  type OptionalPart,
  ontology,
  optional,
  type Part,
  parameter,
  record,
  reference,
  sentences,
} from './part.ts';

const toSubstance = reference('substance', ({ substances }) => substances);
const toReceptor = reference('receptor', ({ receptors }) => receptors);
const toActivity = reference('activity', ({ activities }) => activities);
const toLigand = reference('ligand', ({ ligands }) => ligands);

function span(dimension: 'number'): Part<Span<'number'>>;
function span<D extends Dimension>(dimension: D): Part<Span<D>>;
function span(dimension: Dimension): Part<Span<Dimension>> {
  return record<Span<Dimension>>({
    base: parameter(dimension),
    ceiling: optional(parameter(dimension)),
    floor: optional(parameter(dimension)),
    start: optional(parameter(dimension)),
  });
}

const behavior = <D extends Dimension>(dimension: D): OptionalPart<Span<D>> => optional(span(dimension));

const cycle = record<CellCycle>({
  g1: parameter('time'),
  s: parameter('time'),
  g2m: parameter('time'),
  spread: parameter('number'),
  daughters: choice('G0', 'G1'),
});

/** Types that follow may stand further down: they are looked up once all are read. */
const lineage = record<Lineage>({
  stages: parameter('number'),
  next: list(
    record<Lineage['next'][number]>({
      type: memberId,
      share: parameter('number'),
      weighedBy: optional(toActivity),
    }),
  ),
});

const traffic = record<Traffic>({
  substance: toSubstance,
  secretes: optional(parameter('secretion')),
  follows: optional(toActivity),
  takesUp: optional(parameter('rate')),
  consumes: optional(parameter('consumption')),
  activates: optional(record<NonNullable<Traffic['activates']>>({ into: toSubstance, rate: parameter('rate') })),
});

const presenter = record<Presenter>({
  ligands: list(
    record<Presenter['ligands'][number]>({
      ligand: toLigand,
      level: parameter('number'),
      scaledBy: optional(toActivity),
    }),
  ),
  reach: parameter('length'),
  places: parameter('count'),
});

const lining = record<Lining>({ length: parameter('length'), radius: parameter('length') });

export const cellType: Part<CellType> = record<CellType>({
  id: memberId,
  name: memberName,
  plural: memberName,
  ontology,
  group: choice('hematopoietic', 'leukemic', 'stroma'),
  says: sentences,
  radius: parameter('length'),
  moves: flag,
  cycle: optional(cycle),
  lineage: optional(lineage),
  behaviors: record<CellType['behaviors']>({
    cycleEntry: behavior('rate'),
    cycleSpeed: behavior('number'),
    selfRenewal: behavior('number'),
    maturation: behavior('rate'),
    death: behavior('rate'),
    threshold: behavior('number'),
    repair: behavior('rate'),
    motility: behavior('speed'),
    attraction: behavior('number'),
    lodging: behavior('rate'),
    egress: behavior('rate'),
    homing: behavior('rate'),
    secretion: behavior('number'),
    display: behavior('number'),
    size: behavior('number'),
    permeability: behavior('number'),
  }),
  activities: optional(
    list(
      record<NonNullable<CellType['activities']>[number]>({
        activity: toActivity,
        span: span('number'),
      }),
    ),
  ),
  receptors: optional(
    list(
      record<NonNullable<CellType['receptors']>[number]>({
        receptor: toReceptor,
        expression: parameter('number'),
        scaledBy: optional(toActivity),
      }),
    ),
  ),
  bonds: optional(
    list(
      record<NonNullable<CellType['bonds']>[number]>({
        receptor: toReceptor,
        weight: parameter('number'),
        activatedBy: optional(toActivity),
      }),
    ),
  ),
  attractedBy: optional(record<NonNullable<CellType['attractedBy']>>({ receptor: toReceptor })),
  presents: optional(presenter),
  lines: optional(lining),
  traffic: list(traffic),
  bloodHalfLife: optional(parameter('time')),
  because,
});
