import type { EntityEntries } from '../entity.ts';

/** What is measured. */
export const measurements = {
  'adipocyte-size': {
    name: 'adipocyte size',
  },
  aml: {
    name: 'acute myeloid leukemia',
    short: 'AML',
    ids: ['MONDO:0018874', 'NCIT:C3171'],
    seenIn: ['mondo'],
    note: 'the disease; no other kind fits',
  },
  'aml-burden': {
    name: 'AML burden',
    synonyms: ['tumor burden'],
  },
  'aml-progression': {
    name: 'AML progression',
    synonyms: ['disease progression'],
  },
  anc: {
    name: 'absolute neutrophil count',
    synonyms: ['neutrophil count'],
  },
  'anti-vegf-escape': {
    name: 'escape from VEGF blockade',
    synonyms: ['anti-VEGF resistance'],
  },
  'blood-aml-cells': {
    name: 'leukemic cells in blood',
    synonyms: ['circulating blasts', 'blood AML cells'],
  },
  'blood-counts': {
    name: 'blood counts',
    synonyms: ['platelets'],
  },
  'blood-flow': {
    name: 'blood flow',
  },
  'cell-number': {
    name: 'number of cells',
    short: 'cell number',
    synonyms: ['pool size', 'HSC pool size', 'AML cell number', 'LSC expansion'],
  },
  'clonal-heterogeneity': {
    name: 'clonal heterogeneity',
  },
  'cxcl12-cxcr4-binding': {
    name: 'binding of CXCL12 to CXCR4',
    synonyms: ['CXCL12 binding'],
  },
  'cxcr4-surface-level': {
    name: 'CXCR4 on the cell surface',
    synonyms: ['surface CXCR4'],
  },
  damage: {
    name: 'DNA damage of a cell',
  },
  'distance-to-bone': {
    name: 'distance to bone',
  },
  'drug-delivery': {
    name: 'drug delivery',
  },
  'drug-exposure': {
    name: 'drug exposure',
  },
  'drug-resistance': {
    name: 'drug resistance',
    synonyms: [
      'chemo-resistance',
      'chemoresistance',
      'chemotherapy survival',
      'cytarabine resistance',
      'TKI resistance',
      'quizartinib resistance',
    ],
    opposite: 'drug-kill',
    note: 'sensitivity is written as resistance with the sign turned',
  },
  'extramedullary-hematopoiesis': {
    name: 'extramedullary hematopoiesis',
  },
  'flow-resistance': {
    name: 'flow resistance',
  },
  'hsc-location': {
    name: 'position of HSC',
    synonyms: ['HSC location'],
  },
  'interstitial-pressure': {
    name: 'interstitial pressure',
  },
  'leukemia-engraftment': {
    name: 'leukemia engraftment',
  },
  'lsc-clearance': {
    name: 'clearance of LSC',
    synonyms: ['LSC clearance'],
    opposite: 'residual-lsc',
  },
  'marrow-blast-fraction': {
    name: 'marrow blast fraction',
    synonyms: ['leukemic percentage'],
  },
  'marrow-cellularity': {
    name: 'marrow cellularity',
  },
  'marrow-space': {
    name: 'marrow space',
  },
  'microvessel-density': {
    name: 'microvessel density',
    synonyms: ['MVD'],
  },
  'mpn-progression': {
    name: 'MPN progression',
    ids: ['MONDO:0020076', 'NCIT:C4345'],
    seenIn: ['mondo'],
    note: 'MONDO id is the disease',
  },
  'niche-composition': {
    name: 'niche composition',
  },
  'normal-hematopoiesis': {
    name: 'normal hematopoiesis',
    ids: ['GO:0030097'],
    seenIn: ['go'],
  },
  'patient-age': {
    name: 'patient age',
  },
  'platelet-count': {
    name: 'platelet count',
    ids: ['CL:0000233'],
    seenIn: ['cell-ontology'],
    note: 'CL id is the cell',
  },
  regeneration: {
    name: 'regeneration of HSC after injury',
    synonyms: ['HSC regeneration'],
  },
  'residual-leukemic-cells': {
    name: 'residual leukemic cells',
    synonyms: ['MRD'],
  },
  'residual-lsc': {
    name: 'residual LSC',
    opposite: 'lsc-clearance',
  },
  'stem-cell-maintenance': {
    name: 'stem cell maintenance',
    ids: ['GO:0019827'],
    seenIn: ['go-labels'],
    synonyms: ['HSC maintenance', 'LSC maintenance', 'nestin-GFP+ cell maintenance'],
  },
  'sympathetic-tone': {
    name: 'sympathetic tone',
  },
  'vessel-caliber': {
    name: 'vessel caliber',
    synonyms: ['diameter'],
  },
} as const satisfies EntityEntries;
