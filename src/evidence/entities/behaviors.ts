import type { EntityEntries } from '../entity.ts';

/** What a cell or a vessel does. */
export const behaviors = {
  adhesion: {
    name: 'cell adhesion',
    short: 'adhesion',
    ids: ['GO:0007155'],
    seenIn: ['go'],
  },
  apoptosis: {
    name: 'apoptosis',
    ids: ['GO:0006915'],
    seenIn: ['go'],
    opposite: 'cell-survival',
  },
  'cell-activation': {
    name: 'exit from quiescence (stem cell activation)',
    opposite: 'quiescence',
  },
  'cell-fate': {
    name: 'fate choice',
  },
  'cell-survival': {
    name: 'cell survival',
    opposite: 'apoptosis',
  },
  'cytokine-secretion': {
    name: 'cytokine secretion',
    ids: ['GO:0001816'],
    seenIn: ['go'],
    synonyms: ['cytokine regulation'],
  },
  differentiation: {
    name: 'differentiation',
    ids: ['GO:0030154'],
    seenIn: ['go'],
    synonyms: ['maturation'],
    opposite: 'self-renewal',
  },
  'drug-kill': {
    name: 'killing by a drug',
    short: 'killing',
    synonyms: ['drug-induced apoptosis', 'chemotherapy kill', 'chemotherapy-induced apoptosis'],
    opposite: 'drug-resistance',
    note: 'one entity for all drugs; the link names the drug',
  },
  'ec-shape': {
    name: 'shape of endothelial cells',
  },
  'ec-swelling': {
    name: 'swelling of endothelial cells',
  },
  homing: {
    name: 'homing to marrow',
    short: 'homing',
    ids: ['GO:0097241'],
    seenIn: ['go-labels'],
  },
  'mature-cell-egress': {
    name: 'egress of mature blood cells',
    synonyms: ['mature blood cell egress'],
  },
  migration: {
    name: 'migration',
    ids: ['GO:0016477'],
    seenIn: ['go'],
    synonyms: ['motility', 'chemotaxis', 'cell migration'],
  },
  mobilization: {
    name: 'mobilization into blood',
    short: 'mobilization',
    synonyms: ['egress'],
    opposite: 'retention',
  },
  proliferation: {
    name: 'proliferation',
    ids: ['GO:0008283'],
    seenIn: ['go'],
    synonyms: ['cell division', 'cell proliferation'],
    opposite: 'quiescence',
  },
  quiescence: {
    name: 'quiescence (G0)',
    ids: ['GO:0044838'],
    seenIn: ['go-labels'],
    synonyms: ['dormancy'],
    opposite: 'proliferation',
  },
  retention: {
    name: 'retention in the niche',
    short: 'retention',
    synonyms: ['lodging'],
    opposite: 'mobilization',
  },
  'self-renewal': {
    name: 'self-renewal',
    opposite: 'differentiation',
  },
  't-cell-killing': {
    name: 'killing by T cells',
    synonyms: ['T-cell killing'],
  },
  'vascular-permeability': {
    name: 'vascular permeability (leak)',
    synonyms: ['vascular permeability', 'vascular leak'],
    opposite: 'vessel-integrity',
  },
  'vessel-integrity': {
    name: 'vessel integrity',
    synonyms: ['vascular integrity'],
    opposite: 'vascular-permeability',
  },
} as const satisfies EntityEntries;
