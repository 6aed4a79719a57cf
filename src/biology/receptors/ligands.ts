import type { FindingId } from '../../evidence/index.ts';
import type { Ligand } from '../../model/receptor.ts';

const ligand = (id: string, name: string, ontology: readonly string[], because: readonly FindingId[]): Ligand => ({
  kind: 'ligand',
  id,
  name,
  dimension: 'number',
  ontology,
  because,
});

/** Stem cell factor on the membrane of stroma. */
export const scf = ligand('scf', 'stem cell factor', ['HGNC:6343'], ['A055', 'A077']);
export const jagged1 = ligand('jag1', 'Jagged1', ['HGNC:6188'], ['A079']);
export const vcam1 = ligand('vcam1', 'VCAM-1', ['HGNC:12663'], ['A090', 'A183']);
export const eSelectin = ligand('e-selectin', 'E-selectin', ['HGNC:10718'], ['A188']);

/** Binds its like on another cell. */
export const nCadherin = ligand('n-cadherin', 'N-cadherin', ['HGNC:1759'], ['B005']);

/** Mitochondria that a cell of the stroma has ready for one that touches it. */
export const mitochondria = ligand('mitochondria', 'mitochondria of stroma', ['GO:0005739'], ['B039', 'B046']);

/** Matrix, displayed by the cells that lay it: see docs/decisions/matrix-is-displayed.md. */
export const fibronectin = ligand('fibronectin', 'fibronectin', ['HGNC:3778'], ['A045', 'B005', 'B017']);
export const collagen1 = ligand('collagen-1', 'collagen type I', ['GO:0005584'], ['A045', 'A069', 'A084', 'B005']);
export const hyaluronan = ligand('hyaluronan', 'hyaluronan', ['CHEBI:16336'], ['A190']);
export const lamininAlpha4 = ligand('laminin-alpha4', 'laminin α4', ['HGNC:6484'], ['A072']);
export const lamininAlpha5 = ligand('laminin-alpha5', 'laminin α5', ['HGNC:6485'], ['A071']);
export const osteopontin = ligand('opn', 'osteopontin', ['HGNC:11255'], ['A074', 'A075']);

export const ligands: readonly Ligand[] = [
  scf,
  jagged1,
  vcam1,
  eSelectin,
  nCadherin,
  mitochondria,
  fibronectin,
  collagen1,
  hyaluronan,
  lamininAlpha4,
  lamininAlpha5,
  osteopontin,
];
