import { days, hours, micrometers, minutes, quantity } from '../../../../src/core/units.ts';
import type { Catalog } from '../../../../src/io/scenario-file/index.ts';
import type { Scenario } from '../../../../src/model/scenario.ts';
import { marrow, readyRegimens } from '../../../../src/scenarios/index.ts';

/** A small complete scenario for the tests of scenario files. */
export const smallAml: Scenario = {
  id: 'established-aml',
  title: 'Established AML',
  says: 'A marrow that is one fifth leukemic.',
  species: 'mouse',
  site: 'diaphysis',
  block: { x: micrometers(400), y: micrometers(160), z: micrometers(120) },
  voxel: micrometers(10),
  tick: minutes(30),
  settle: days(0),
  until: days(65),
  seed: 1,
  set: { 'hsc.radius': micrometers(4) },
  cut: ['hypoxia-keeps-lsc-quiescent'],
  perturb: [{ id: 'onset', at: { time: days(2) }, action: 'inject', target: 'lsc', count: quantity(20, 'cells') }],
  regimens: [
    {
      id: 'induction',
      start: { measure: 'leukemic-fraction', above: quantity(20, '%') },
      doses: [
        {
          drug: 'cytarabine',
          amount: quantity(100, 'mg/m²'),
          route: 'infusion',
          at: days(0),
          lasting: hours(24),
          every: days(1),
          times: 7,
        },
      ],
    },
  ],
  sides: { 'D-HSC-LOCATION': 'central' },
  record: { series: hours(1), cells: days(1), fields: days(1), checkpoint: days(1) },
};

/** A few names of each kind: enough to be right, wrong and nearly right. */
export const smallCatalog: Catalog = {
  scenarios: new Map([[smallAml.id, smallAml]]),
  species: new Set(['mouse', 'human', 'xenograft']),
  sites: new Set(['diaphysis', 'metaphysis', 'caudal-vertebra', 'chloroma', 'culture', 'empty']),
  cells: new Set(['hsc', 'lsc', 'msc', 'blast', 'adipocyte', 'macrophage', 'osteoblast']),
  drugs: new Set(['cytarabine', 'daunorubicin', 'plerixafor', 'venetoclax', 'azacitidine']),
  regimens: new Map(readyRegimens.map((regimen) => [regimen.id, regimen])),
  uptake: new Map([['azacitidine', new Set(['subcutaneous'])]]),
  rules: new Set(['hypoxia-keeps-lsc-quiescent', 'cxcl12-holds-hsc', 'ros-wakes-hsc']),
  vocabulary: marrow,
  disputes: new Map([
    ['D-HSC-LOCATION', ['endosteal', 'central']],
    ['D-QUIESCENCE-NICHE', ['arteriole', 'none']],
  ]),
  targets: new Map([
    ['CXCR4', { kinds: ['gene', 'receptor'] }],
    ['cxcl12', { kinds: ['gene', 'ligand', 'substance'], dimension: 'affinity' }],
    ['oxygen', { kinds: ['substance'], dimension: 'pressure' }],
    ['vegf', { kinds: ['secretion', 'substance'], dimension: 'affinity', secretedBy: new Set(['lsc', 'blast']) }],
    ['hif1a', { kinds: ['gene', 'activity'] }],
    ['g-csf', { kinds: ['hormone', 'substance'], dimension: 'affinity' }],
  ]),
  mutations: new Set(['flt3-itd', 'npm1', 'dnmt3a']),
  parameters: new Map([
    ['hsc.radius', { unit: 'µm', low: 2, high: 10 }],
    ['hsc.cycle-entry', { unit: '1/d', low: 0, high: 2 }],
    ['oxygen.inlet', { unit: 'mmHg', low: 10, high: 120 }],
    ['lsc.enrichment', { unit: '1', low: 1, high: 500 }],
    ['blast.stored-fraction', { unit: '1', low: 0, high: 1 }],
  ]),
};
