import type { Ligand } from '../../model/receptor.ts';

/** Stem cell factor on the membrane of stroma. */
export const scf: Ligand = {
  kind: 'ligand',
  id: 'scf',
  name: 'stem cell factor',
  dimension: 'number',
  ontology: ['HGNC:6343'],
  because: ['A055', 'A077'],
};

export const jagged1: Ligand = {
  kind: 'ligand',
  id: 'jag1',
  name: 'Jagged1',
  dimension: 'number',
  ontology: ['HGNC:6188'],
  because: ['A079'],
};

export const vcam1: Ligand = {
  kind: 'ligand',
  id: 'vcam1',
  name: 'VCAM-1',
  dimension: 'number',
  ontology: ['HGNC:12663'],
  because: ['A090', 'A183'],
};

export const ligands: readonly Ligand[] = [scf, jagged1, vcam1];
