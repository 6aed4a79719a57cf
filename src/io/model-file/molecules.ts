import type { Activity } from '../../model/activity.ts';
import type { Ligand, Receptor, Rival } from '../../model/receptor.ts';
import type { Rhythm } from '../../model/rhythm.ts';
import type { Arising, MutationSignal } from '../../model/signal.ts';
import type { BloodExchange, Carrier, Substance } from '../../model/substance.ts';
import { isIn } from '../../model/vocabulary.ts';
import type { Known } from './known.ts';
import {
  because,
  choice,
  fixed,
  memberId,
  memberName,
  ontology,
  optional,
  type Part,
  parameter,
  record,
  reference,
} from './part.ts';

/** What levels of substances are counted in. */
export const levels = ['pressure', 'affinity', 'concentration'] as const;

const carrier = record<Carrier>({
  capacity: parameter('concentration'),
  halfSaturation: parameter('pressure'),
  power: parameter('number'),
});

const blood = record<BloodExchange>({
  inlet: optional(parameter(...levels)),
  permeability: parameter('speed'),
  arterioles: optional(parameter('number')),
  betweenCells: optional(parameter('number')),
  carrier: optional(carrier),
});

export const substance: Part<Substance> = record<Substance>({
  kind: fixed('substance'),
  id: memberId,
  name: memberName,
  dimension: choice(...levels),
  ontology,
  diffusion: parameter('diffusivity'),
  decay: parameter('rate'),
  solubility: optional(parameter('solubility')),
  halfConsumption: optional(parameter('pressure')),
  blood: optional(blood),
  initial: parameter(...levels),
  because,
});

export const ligand: Part<Ligand> = record<Ligand>({
  kind: fixed('ligand'),
  id: memberId,
  name: memberName,
  dimension: fixed('number'),
  ontology,
  because,
});

/** Substances whose levels are pressures: gases. */
export const inPressures = ({ substances }: Known) => substances.filter((each) => isIn(each, 'pressure'));
/** Substances whose levels are counted in affinities. */
export const inAffinities = ({ substances }: Known) => substances.filter((each) => isIn(each, 'affinity'));
/** Substances whose levels are concentrations. */
export const inConcentrations = ({ substances }: Known) => substances.filter((each) => isIn(each, 'concentration'));

export const receptor: Part<Receptor> = record<Receptor>({
  kind: fixed('receptor'),
  id: memberId,
  name: memberName,
  dimension: fixed('number'),
  ontology,
  ligand: reference('ligand or substance in affinities', (known) => [...known.ligands, ...inAffinities(known)]),
  affinity: parameter('affinity', 'number'),
  rival: optional(
    record<Rival>({
      substance: reference('substance in affinities', inAffinities),
      affinity: parameter('affinity'),
      efficacy: parameter('number'),
    }),
  ),
  because,
});

export const activity: Part<Activity> = record<Activity>({
  kind: fixed('activity'),
  id: memberId,
  name: memberName,
  dimension: fixed('number'),
  ontology,
  timeConstant: parameter('time'),
  because,
});

export const rhythm: Part<Rhythm> = record<Rhythm>({
  kind: fixed('rhythm'),
  id: memberId,
  name: memberName,
  dimension: fixed('number'),
  ontology,
  period: parameter('time'),
  peak: parameter('time'),
  amplitude: parameter('number'),
  because,
});

export const mutation: Part<MutationSignal> = record<MutationSignal>({
  kind: fixed('mutation'),
  id: memberId,
  name: memberName,
  dimension: fixed('number'),
  arises: optional(
    record<Arising>({ group: choice('hematopoietic', 'leukemic', 'stroma'), perDaughter: parameter('number') }),
  ),
});
