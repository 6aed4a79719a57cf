import type { Model } from '../../model/model.ts';

/** What of a model has been read so far: members name those that stand before them in this order. */
export type Known = Pick<
  Model,
  | 'substances'
  | 'ligands'
  | 'receptors'
  | 'activities'
  | 'rhythms'
  | 'mutations'
  | 'cellTypes'
  | 'drugs'
  | 'species'
  | 'rules'
>;

export const nothingKnown: Known = {
  substances: [],
  ligands: [],
  receptors: [],
  activities: [],
  rhythms: [],
  mutations: [],
  cellTypes: [],
  drugs: [],
  species: [],
  rules: [],
};
