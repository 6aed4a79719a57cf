import type { DisputeEntries } from '../dispute.ts';

/** Questions on what leukemia makes of the marrow, and on its stem cells. */
export const leukemicMarrow = {
  'D-BMAT-LEUKEMIA': {
    question: 'Does marrow fat feed leukemia or hold it back?',
    stated: 'tension',
    sides: {
      a: {
        statement: 'Transformed, small, lipolytic adipocytes feed AML cells with fatty acids.',
        findings: ['A147', 'A148', 'A149', 'A151', 'A154', 'A155'],
      },
      b: {
        statement:
          'AML destroys a useful fat niche; PPARG agonist-driven fat rescues normal blood and represses leukemia.',
        findings: ['A156', 'A157', 'A158'],
      },
    },
    neutral: [],
    default: {
      side: 'a',
      reason:
        'For changed marrow fat the review calls it unanimous (A147) and the sources were read (A148, A151, A154), while side b speaks of normal fat, which AML destroys (A156).',
    },
    experiment: {
      setup: 'AML run with adipocyte size, lipolysis and support as separate rules',
      perturb: 'PPARG agonist with GDF15 intact vs knocked out; HSL/ATGL inhibitor',
      measured: 'AML growth, normal erythro-myeloid output',
      ifA: 'new adipocytes are shrunk by GDF15 and feed AML: growth up',
      ifB: 'new adipocytes support normal cells and compete for space: growth down; GDF15 block makes the PPARG effect stronger (reconciles both)',
    },
    explanation: 'Implicit only: transformed, lipolytic fat is kept apart from normal fat.',
  },
  'D-HIF': {
    question: 'Are HIFs oncogenic or tumor-suppressive in AML?',
    stated: 'explicit',
    sides: {
      a: {
        statement: 'HIF needed for AML rebuilding; hypoxia-MIF and HIF-1a/ID1/AKT drive growth.',
        findings: ['A197', 'A198', 'A199', 'A200'],
      },
      b: {
        statement:
          'HIF-1a drives p21/STAT3 differentiation; deletion speeds AML; HIF-2a hinders LSC development and is dispensable for upkeep.',
        findings: ['A201', 'A202', 'A203', 'A204', 'A205', 'A206'],
      },
    },
    neutral: ['A196', 'A207', 'A208', 'A209', 'A210'],
    default: {
      side: 'none',
      reason:
        'Deletion in mice and knockdown in human xenografts point apart (A197, A203), and the review offers four explanations without choosing (A207, A208, A209, A210).',
    },
    experiment: {
      setup:
        'presets {mouse MLL-AF9, human xenograft} x genotype {none, RUNX1+ASXL1} x stage {before, after transformation}',
      perturb: 'HIF-1a, HIF-2a, both off; acute or chronic; compensation on/off',
      measured: 'latency, LSC number, mature blast fraction, engraftment',
      ifA: 'HIF loss lowers AML everywhere',
      ifB: 'HIF loss before transformation shortens latency, after it does nothing; harm only in the human-xenograft/ID1-driven preset (the map tells which explanation carries)',
    },
    explanation:
      'Mouse vs human models (A207); quiescent LSC vs mature leukemic cell (A208); HIF-independent compensation (A209); genetic subtype (A210).',
  },
  'D-ROS-LSC': {
    question: 'Do LSCs live on low ROS or is ROS pushed up to make and keep them?',
    stated: 'tension',
    sides: {
      a: {
        statement: 'LSCs are mostly ROS-low, with high BCL-2 and OXPHOS.',
        findings: ['A116', 'A212', 'A215', 'A216', 'A217'],
      },
      b: { statement: 'Slug/Slc13a3 is said to raise ROS and thereby start and keep LSCs.', findings: ['A219'] },
    },
    neutral: [],
    default: {
      side: 'a',
      reason:
        'It was seen in human ROS-low cells (A216, A217), while the one sentence of side b clashes with the abstract of its source (A219).',
    },
    experiment: {
      setup: 'AML run with ROS dynamics',
      perturb: 'SLUG knockout with ROS sign + or -; BCL-2 inhibitor',
      measured: 'engraftment of ROS-low vs ROS-high cells; LSC self-renewal vs ROS',
      ifA: 'engraftment falls monotonically with ROS; SLUG loss raises ROS',
      ifB: 'an optimum at intermediate ROS; SLUG loss lowers ROS',
    },
    explanation: 'Only that ROS varies by individual, place and time (A220).',
    note: 'The wording of side b clashes with the abstract of its source; see the note at A219.',
  },
  'D-ANG2': {
    question: 'Does Ang-2 break vessels or build them?',
    stated: 'explicit',
    sides: {
      a: {
        statement: 'It competes with Ang-1 on Tie-2: endothelial death, broken integrity.',
        findings: ['A136', 'A137'],
      },
      b: { statement: 'With VEGF it furthers vessel growth.', findings: ['A138'] },
    },
    neutral: ['A135', 'A139'],
    default: {
      side: 'none',
      reason:
        'By the review both hold and the cytokines around decide (A135): vessels sprout with VEGF and die without it (A138).',
    },
    experiment: {
      setup: 'vessel graph with Tie-2 competition and VEGF-driven sprouting',
      perturb: 'Ang-2 x VEGF dose grid, Ang-1 fixed',
      measured: 'microvessel density, permeability, EC apoptosis',
      ifA: 'density down over the whole grid',
      ifB: 'density down at low VEGF and up at high VEGF: a sign change along the VEGF axis (reconciles both)',
    },
    explanation: 'The cytokine surroundings (A135).',
  },
  'D-VLA4-PROGNOSIS': {
    question: 'Does high VLA-4 mean worse or better outcome in AML?',
    stated: 'explicit',
    sides: {
      a: { statement: 'Worse (36 patients).', findings: ['A184', 'A185'] },
      b: { statement: 'Better, in several pediatric and adult cohorts.', findings: ['A186'] },
    },
    neutral: ['A187'],
    default: {
      side: 'b',
      reason:
        'Several cohorts (A186) outweigh 36 patients of a source that is known by its number only (A185), although in the adult cohort binding and not the level mattered.',
    },
    experiment: {
      setup: 'virtual cohorts of 36 and of several hundred, VLA-4 level spread, plus age/regimen strata',
      perturb: '7+3; VLA-4 coupled or not to VCAM-1 binding state and to differentiation',
      measured: 'hazard ratio for VLA-4 and its sampling spread',
      ifA: 'ratio >1 in large cohorts',
      ifB: 'ratio <1 in large cohorts; the share of n=36 draws with the opposite sign tells if small n alone explains it',
    },
    explanation: 'Small samples; larger, well-designed studies wanted (A187).',
  },
  'D-AML-HYPOXIA': {
    question: 'Is leukemic marrow more hypoxic than healthy marrow?',
    stated: 'tension',
    sides: {
      a: {
        statement:
          'Relative hypoxia drives pro-angiogenic factors (A120); outside the review the source of [64] reports increased hypoxia in AML xenografts.',
        findings: ['A120'],
      },
      b: {
        statement: 'No detectable difference between healthy and leukemic marrow; AML just adapts better.',
        findings: ['A193', 'A194', 'A195'],
      },
    },
    neutral: [],
    default: {
      side: 'none',
      reason:
        'The comparison without a difference (A193) has a source known by its number only, and two other sources of the review found more hypoxia in leukemic marrow [Passaro2017, Benito2016].',
    },
    experiment: {
      setup: 'healthy vs AML marrow with per-cell oxygen use and vessel remodeling',
      perturb: 'scan AML oxygen use, sprouting gain and leak',
      measured: 'mean pO2, hypoxic voxel share, VEGF',
      ifA: 'hypoxic share up with burden',
      ifB: 'share unchanged while AML still wins over HSC through its lower pO2 need',
    },
  },
  'D-LSC-CYCLE': {
    question: 'Are LSCs uncontrolled proliferators or quiescent survivors?',
    stated: 'tension',
    sides: {
      a: { statement: 'LSCs proliferate without limit.', findings: ['A013', 'A174'] },
      b: {
        statement: 'LSCs are mostly reduced, quiescent and long-lived; that is why chemotherapy misses them.',
        findings: ['A014', 'A208', 'A212'],
      },
    },
    neutral: [],
    default: {
      side: 'b',
      reason:
        'LSCs left after chemotherapy are taken as the cause of relapse (A014), which cells that never rest would not leave; side a is printed without a source.',
    },
    experiment: {
      setup: 'AML run with LSC state switching between cycling and quiescent by niche signals',
      perturb: 'chemotherapy killing only cycling cells; force LSC quiescent fraction 0 to 1',
      measured: 'LSC survival and time to relapse; growth before treatment',
      ifA: 'high cycling: fast growth, chemosensitive, no relapse',
      ifB: 'mostly quiescent: residual LSC and relapse; observed AML needs state switching',
    },
    explanation: 'Partly: quiescent LSCs and mature leukemic cells may respond differently (A208).',
  },
  'D-ANTIANGIOGENESIS': {
    question: 'Should AML vessels be blocked or repaired?',
    stated: 'tension',
    sides: {
      a: {
        statement: 'Vessel growth feeds AML and marks bad outcome, so blocking should help.',
        findings: ['A121', 'A125', 'A126', 'A132'],
      },
      b: {
        statement: 'Leak hampers drug delivery, so vessels should be repaired (and endosteal vessels kept, part B).',
        findings: ['A140', 'A141', 'A142', 'A143', 'A144'],
      },
    },
    neutral: [],
    default: {
      side: 'b',
      reason:
        'Leak was measured under two-photon imaging (A141) and the randomized trial of a VEGF block found no gain (B059), while side a rests on associations (A126, A132).',
    },
    experiment: {
      setup: 'AML run + 7+3 with oxygen, drug and leak transport',
      perturb: 'VEGF block vs permeability normalization vs both, before or after chemotherapy',
      measured: 'residual LSC, drug AUC at LSC, HSC',
      ifA: 'VEGF block lowers residual LSC most',
      ifB: 'VEGF block lowers drug AUC and leaves LSC, normalization lowers LSC and spares HSC',
    },
    explanation:
      'Leak impairs delivery; later the review adds that trials failed and that remodeling depends on the zone (D-ANTIANGIOGENIC).',
  },
} as const satisfies Partial<DisputeEntries>;
