import { type Dimension, dimensionOf, units } from '../../core/units.ts';
import type { Physics } from '../../model/model.ts';
import type { Medium, Site, Tone, Trabeculae, Vasculature } from '../../model/site.ts';
import type { Hormone, PlateletTransit, Species } from '../../model/species.ts';
import { inAffinities, levels } from './molecules.ts';
import {
  choice,
  list,
  memberId,
  memberName,
  optional,
  orNothing,
  type Part,
  parameter,
  record,
  reference,
  referenceById,
  table,
} from './part.ts';

const toCellType = referenceById('cell type', ({ cellTypes }) => cellTypes);
/** Whatever a number may be counted in. */
export const anyDimension: readonly Dimension[] = [...new Set(units.map(dimensionOf))];

const hormone = record<Hormone>({
  substance: reference('substance in affinities', inAffinities),
  clearedBy: toCellType,
  unspecific: parameter('number'),
  halfLife: parameter('time'),
});

export const species: Part<Species> = record<Species>({
  id: memberId,
  name: memberName,
  body: optional(memberId),
  bodyMass: parameter('mass'),
  bodyArea: parameter('area'),
  neutrophils: record<Species['neutrophils']>({
    cell: toCellType,
    count: parameter('blood count'),
    atRest: parameter('density'),
    recovery: parameter('blood count'),
  }),
  platelets: record<Species['platelets']>({
    cell: toCellType,
    count: parameter('blood count'),
    atRest: parameter('density'),
    halfLife: parameter('time'),
    transit: optional(record<PlateletTransit>({ maturation: parameter('time'), lostAs: toCellType })),
  }),
  hormones: list(hormone),
  set: table('a parameter path', parameter(...anyDimension)),
});

const vasculature = record<Vasculature>({
  spacing: parameter('length'),
  arterioleRadius: parameter('length'),
  sinusoidRadius: parameter('length'),
  sinusRadius: parameter('length'),
  sinusoidVariation: parameter('number'),
  sinusoidWander: parameter('number'),
  arterioleDepth: parameter('number'),
  arterioleLength: parameter('number'),
  arterioleBare: parameter('number'),
  sinusSetback: parameter('length'),
  sinusLength: parameter('number'),
  perfusion: parameter('rate'),
  outletPressure: parameter('pressure'),
  viscosity: parameter('viscosity'),
  tone: optional(
    record<Tone>({
      substance: reference('substance in affinities', inAffinities),
      usual: parameter('affinity'),
      widest: parameter('number'),
    }),
  ),
});

const trabeculae = record<Trabeculae>({ share: parameter('number'), thickness: parameter('length') });

const medium = record<Medium>({
  depth: parameter('length'),
  levels: list(
    record<Medium['levels'][number]>({
      substance: reference('substance', ({ substances }) => substances),
      level: parameter(...levels),
    }),
  ),
});

export const site: Part<Site> = record<Site>({
  id: memberId,
  name: memberName,
  end: optional(choice('bone', 'rim', 'capsule', 'dish')),
  vasculature: orNothing(vasculature),
  trabeculae: optional(trabeculae),
  medium: optional(medium),
  elsewhere: optional(parameter('number')),
  stroma: list(
    record<Site['stroma'][number]>({
      cell: toCellType,
      at: choice('bone surface', 'sinusoid', 'arteriole', 'marrow', 'floor'),
      density: parameter('density'),
    }),
  ),
  marrow: list(
    record<Site['marrow'][number]>({
      cell: toCellType,
      density: parameter('density'),
      held: optional(parameter('number')),
      postMitotic: optional(parameter('number')),
      renewals: optional(parameter('number')),
      genotype: optional(list(referenceById('mutation', ({ mutations }) => mutations))),
    }),
  ),
});

export const physics: Part<Physics> = record<Physics>({
  repulsion: parameter('speed'),
  adhesion: parameter('speed'),
  detachment: parameter('rate'),
  grazing: parameter('number'),
  cover: parameter('number'),
  damageDeath: parameter('rate'),
  damagePower: parameter('number'),
  growth: parameter('time'),
  heldMobility: parameter('number'),
  crowdingMemory: parameter('time'),
  neighborhood: parameter('length'),
  wallReach: parameter('length'),
  bondSlack: parameter('length'),
  daughterOffset: parameter('number'),
  shortestPhase: parameter('number'),
  restingAtStart: parameter('number'),
  placesTried: parameter('number'),
});
