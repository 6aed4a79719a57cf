import type { DisputeEntries } from '../dispute.ts';

/** Questions on resistance and on therapy. */
export const therapy = {
  'D-ANTIANGIOGENIC': {
    question: 'Does blocking angiogenesis help AML patients?',
    stated: 'explicit',
    sides: {
      a: {
        statement: 'With chemotherapy it gives good CR (bevacizumab after sequential therapy; sunitinib).',
        findings: ['B057', 'B063'],
      },
      b: {
        statement: 'Little or no effect alone, none in a randomized trial; protecting endosteal vessels may be better.',
        findings: ['B054', 'B058', 'B059', 'B060', 'B078'],
      },
    },
    neutral: ['B071', 'B075'],
    default: {
      side: 'b',
      reason: 'The one randomized trial found no gain (B059), and both favorable trials lack a control.',
    },
    experiment: {
      setup: 'AML + 7+3, computed flow, drug and O2 fields',
      perturb:
        'anti-VEGF; anti-VEGF+Tie-2; VDA; VDA+anti-VEGF; endosteal protection; sunitinib with FLT3 or VEGFR effect off',
      measured: 'CR, LSC kill, HSC, MVD by zone, drug AUC',
      ifA: 'CR and LSC kill up with anti-VEGF; sunitinib gain survives with FLT3 effect off',
      ifB: 'MVD falls but CR unchanged; gain comes from FLT3 or from vessel protection',
    },
    explanation:
      'Escape by Ang/Tie-2; single-target agents; regionally opposite remodeling (endosteal loss, central vessels kept); leak harming delivery.',
    twin: 'D-ANTIANGIOGENESIS',
    note: 'Both favorable trials lack a control.',
  },
  'D-HIF-TARGETING': {
    question: 'Does HIF inhibition sensitize LSCs to therapy?',
    stated: 'explicit',
    sides: {
      a: { statement: 'HIF keeps LSCs dormant, so inhibition with chemotherapy exposes them.', findings: ['B129'] },
      b: { statement: 'Preclinical knock-outs do not sensitize and may speed disease.', findings: ['B130'] },
    },
    neutral: ['B158'],
    default: {
      side: 'b',
      reason:
        'Preclinical results contradict side a (B130), which is a plan derived from what HIF does for LSCs (B129).',
    },
    experiment: {
      setup: 'mouse and human parameter sets, AML with 7+3',
      perturb: 'HIF off in LSC, in blasts, in both; compensation off',
      measured: 'LSC count, blast growth, differentiation, relapse time',
      ifA: 'LSC kill up, relapse later',
      ifB: 'no change or faster growth; sign depends on cell class or species',
    },
    explanation:
      'Mouse and human models differ; LSCs and mature cells respond differently; routes of hypoxia without HIF compensate (A207-A209).',
    twin: 'D-HIF',
  },
  'D-MOBILISATION': {
    question: 'Does pushing LSCs out of the niche raise cure, beyond blood counts?',
    stated: 'tension',
    sides: {
      a: {
        statement: 'CXCR4-axis trials report good CR and strong mobilization; the authors rank it best.',
        findings: ['B085', 'B087', 'B096', 'B100', 'B104', 'B106', 'B108', 'B110', 'B152'],
      },
      b: { statement: 'G-CSF + plerixafor + MEC gave no CR gain despite more mobilization.', findings: ['B098'] },
    },
    neutral: [],
    default: {
      side: 'none',
      reason:
        'The authors rank it best (B152) but call its success temporary (B085), and more mobilization did not go with more remission (B096, B098, B100).',
    },
    experiment: {
      setup: 'AML + MEC, mobilizer schedules, off-niche bonus decay time varied',
      perturb: 'mobilization fold 1x to 60x; signal-loss effect on/off',
      measured: 'LSC kill vs fold; CR; relapse time',
      ifA: 'LSC kill grows with fold',
      ifB: 'kill saturates or needs signal loss, cycling or exposure timing; CR flat',
    },
    explanation: 'None given; the review only says success is temporary and combinations must be rational.',
    note: 'Twofold mobilization went with CR 46%, 58.4-fold with 36%: fold and response are not proportional.',
  },
  'D-ESELECTIN-CLINIC': {
    question: 'Does E-selectin block help in patients?',
    stated: 'tension',
    sides: {
      a: { statement: 'Mouse survival up; phase I/II promising.', findings: ['B121', 'B122'] },
      b: {
        statement: 'A randomized test could also show no overall benefit; the review does not say so.',
        findings: ['B123'],
      },
    },
    neutral: [],
    default: {
      side: 'none',
      reason:
        'A xenograft study and an early trial speak for it (B121, B122), and the trials that decide it are named without results (B123).',
    },
    experiment: {
      setup:
        'virtual randomized cohort with spread in E-selectin ligand and niche occupancy, primary refractory and relapsed strata',
      perturb: 'uproleselan +/-',
      measured: 'OS hazard ratio by stratum',
      ifA: 'HR clearly below 1 in all strata',
      ifB: 'no overall benefit; at most a subgroup benefits',
    },
    note: 'B123 names the trials that decide it.',
  },
  'D-WARBURG': {
    question: 'Do AML cells live on glycolysis or on respiration?',
    stated: 'explicit',
    sides: {
      a: { statement: 'Tumor cells typically make energy by glycolysis (Warburg).', findings: ['B031'] },
      b: { statement: 'Resistant AML cells need NADH dehydrogenase/mitochondria.', findings: ['B030', 'B032'] },
    },
    neutral: [],
    default: {
      side: 'b',
      reason:
        'The sentence of side a excepts resistant AML itself (B031), and there a need of complex I was found (B030).',
    },
    experiment: {
      setup: 'mixed clones, ATP budget per cell',
      perturb: 'complex I inhibitor vs glycolysis inhibitor, before/after 7+3',
      measured: 'survival per clone',
      ifA: 'glycolysis block kills all',
      ifB: 'complex I block kills survivors only',
    },
    explanation: 'Subgroups differ: sensitive vs resistant.',
    note: 'Warburg means glycolysis although oxygen is present; the review words it otherwise.',
  },
  'D-VESSEL-LOSS-OR-GAIN': {
    question: 'Is AML marrow more or less vascular?',
    stated: 'tension',
    sides: {
      a: {
        statement: 'Microvessel density is raised in patients, and vessels of AML marrow are denser and leakier.',
        findings: ['A124', 'A140'],
      },
      b: { statement: 'Endosteal vessels are lost; central marrow stays vascularized.', findings: ['B076'] },
    },
    neutral: [],
    default: {
      side: 'none',
      reason:
        'Both can hold at once: a density over the whole marrow (A124) says nothing of the endosteal zone, where the loss was seen (B076).',
    },
    experiment: {
      setup: 'AML run, local pro- and anti-angiogenic cytokine mix per zone',
      measured: 'MVD total and by zone over time',
      ifA: 'MVD up everywhere',
      ifB: 'endosteal MVD down, total up or flat: reconciles both',
    },
    explanation: 'Differs by region.',
    twin: 'D-ANTIANGIOGENESIS',
    note: 'Side a rests on what the review says of AML in general, side b on one mouse study.',
  },
  'D-DFO': {
    question: 'Does deferoxamine help against AML?',
    stated: 'tension',
    sides: {
      a: { statement: 'Blast differentiation and reversed pancytopenia in AML.', findings: ['B079'] },
      b: { statement: 'Little remission in mice; benefit is to vessels and HSCs.', findings: ['B080', 'B081'] },
    },
    neutral: [],
    default: {
      side: 'none',
      reason:
        'One study saw blasts differentiate in people (B079), the other saw little effect of the drug alone in mice (B081), and neither measured what the other did.',
    },
    experiment: {
      setup: 'AML',
      perturb: 'deferoxamine with differentiation route off, vessel route off; +/- 7+3',
      measured: 'burden, HSC, vessels, LSC kill',
      ifA: 'burden falls by differentiation alone',
      ifB: 'burden flat alone, kill improved only with 7+3 through better delivery/HSC support',
    },
    explanation: 'Not given; species and end points differ.',
    note: 'The source of side b reports better response to chemotherapy and longer survival [Duarte2018].',
  },
  'D-HAP-HSC': {
    question: 'Do hypoxia prodrugs spare normal HSCs?',
    stated: 'tension',
    sides: {
      a: { statement: 'Hypoxia targeting gives selectivity for malignant cells.', findings: ['B131', 'B132'] },
      b: { statement: 'PR-104 caused myelosuppression; HSC niches are hypoxic too.', findings: ['B140'] },
    },
    neutral: [],
    default: {
      side: 'b',
      reason:
        'Myelosuppression was seen in patients (B140), while side a is the intention of the drugs, printed without a source.',
    },
    experiment: {
      setup: 'healthy HSC and AML in one marrow, AKR1C3 on/off in progenitors',
      perturb: 'HAP dose scan',
      measured: 'HSC and LSC kill, by pO2',
      ifA: 'LSC kill >> HSC kill',
      ifB: 'similar kill at equal pO2',
    },
  },
  'D-BCL2-ROUTE': {
    question: 'How do BCL-2 inhibitors kill LSCs?',
    stated: 'explicit',
    sides: {
      a: { statement: 'By shutting OXPHOS in ROS-low LSCs.', findings: ['B142', 'B143'] },
      b: { statement: 'By other apoptosis routes; not confirmed.', findings: [] },
    },
    neutral: ['B146'],
    default: {
      side: 'a',
      reason: 'It is the only route with an experiment behind it (B143), although the review calls it unproved (B146).',
    },
    experiment: {
      setup: 'AML + BCL-2 inhibitor',
      perturb: 'OXPHOS route off; BH3 route off; Nrf2 forced on',
      measured: 'LSC kill',
      ifA: 'kill vanishes with OXPHOS route off',
      ifB: 'kill stays',
    },
    explanation: 'Further studies called for.',
    note: 'Side b has no finding: the review only says that side a is not confirmed.',
  },
  'D-O2-BANDS': {
    question: 'Where is marrow least oxygenated and what does each O2 band do to stem cells?',
    stated: 'explicit',
    sides: {
      a: { statement: 'The endosteum is lowest (older view); stem cells rest there.', findings: ['A094'] },
      b: {
        statement: 'Deep perisinusoidal marrow is lowest (measured in vivo); rest is not tied to it.',
        findings: ['A095', 'A096'],
      },
    },
    neutral: ['B157'],
    default: {
      side: 'b',
      reason:
        'Where oxygen is lowest was measured directly in mice (A095, A096); what each band does to stem cells nothing here settles (B157).',
    },
    experiment: {
      setup: 'marrow with computed O2, plus both imposed modes',
      measured: 'G0 HSC/LSC maps',
      ifA: 'G0 near bone',
      ifB: 'G0 not tied to lowest O2',
    },
    explanation: 'Model needs confirming.',
    twin: 'D-O2-GRADIENT',
    note: 'The review asks this in its outlook, with the same sides as D-O2-GRADIENT; what each band of oxygen does to stem cells is a question of its own.',
  },
  'D-MOBILISER-HSC': {
    question: 'Do mobilizers expose HSCs as much as LSCs?',
    stated: 'tension',
    sides: {
      a: {
        statement: 'Mobilizers are used because they move normal HSCs well (G-CSF + plerixafor, natalizumab).',
        findings: ['B093', 'B113'],
      },
      b: { statement: 'They should free LSCs and spare HSCs.', findings: ['B162', 'B163'] },
    },
    neutral: [],
    default: {
      side: 'a',
      reason:
        'Normal HSCs were seen to leave in people (B093, B113), while side b states what combinations should do and has no source.',
    },
    experiment: {
      setup: 'AML + HSC, 7+3',
      perturb: 'mobilizer by class and timing (CXCR4, VLA-4, E-selectin)',
      measured: 'HSC vs LSC exit and kill',
      ifA: 'HSC kill rises with LSC kill',
      ifB: 'window found with LSC exit >> HSC exit',
    },
    explanation: 'Left to rational combinations.',
    note: 'Outside the review: leukemic cells rose 22.5-fold against 6.7-fold for normal ones with G-CSF + plerixafor; blocking E-selectin is said not to mobilize HSCs.',
  },
} as const satisfies Partial<DisputeEntries>;
