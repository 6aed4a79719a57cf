import { type Dispute, type DisputeEntries, type DisputeId, disputeIds, type Side } from './dispute.ts';
import { findings } from './findings.ts';
import type { ReferenceKey } from './references.ts';

const entries: DisputeEntries = {
  'D-HSC-LOCATION': {
    question: 'Do most HSCs live near bone or in the central, perisinusoidal marrow?',
    stated: 'explicit',
    sides: {
      a: {
        statement: 'Primitive cells gather at the endosteal surface; osteopontin draws them there.',
        findings: ['A032', 'A075'],
      },
      b: {
        statement: 'Most HSCs are central, by sinusoids, and more frequent in the diaphysis.',
        findings: ['A033', 'A034', 'A036', 'A038'],
      },
    },
    neutral: [],
    explanation:
      'None beyond newer imaging (deep confocal); in its outlook the review adds that markers differ and that irradiated, transplanted mice distort the niche.',
    note: 'Outside the review: 85 to 90% of HSCs within 10 µm of a sinusoid (two abstracts of Acar2015); long-term HSCs close to both sinusoid and endosteum (abstract of Christodoulou2020).',
  },
  'D-QUIESCENCE-NICHE': {
    question: 'Is there a special place (arteriole) for quiescent HSCs?',
    stated: 'explicit',
    sides: {
      a: {
        statement: 'Quiescent HSCs sit by arterioles, with nestin-GFPbright cells and low ROS.',
        findings: ['A035', 'A092', 'A105', 'A112'],
      },
      b: {
        statement: 'Dormant and dividing HSCs share the same places; abundance at sinusoids says nothing on state.',
        findings: ['A037', 'A038'],
      },
    },
    neutral: ['A039'],
    explanation: 'Called unresolved; abundance must not be read as function. Open question kept in A039.',
  },
  'D-NICHE-TAXONOMY': {
    question: 'Is endosteal vs perivascular an adequate scheme for HSC niches?',
    stated: 'explicit',
    sides: {
      a: {
        statement: 'Two niches (with perisinusoidal and periarteriolar parts) describe the marrow.',
        findings: ['A028', 'A029', 'A030'],
      },
      b: {
        statement: 'Cavity types differing in other ways matter; the two-label scheme is not enough.',
        findings: ['A040', 'A041'],
      },
    },
    neutral: [],
    explanation: 'Newer live imaging; no mechanism given.',
  },
  'D-ENDOSTEAL-ROLE': {
    question: 'Do endosteal osteoblasts keep HSCs, or is the perivascular niche decisive?',
    stated: 'tension',
    sides: {
      a: {
        statement:
          'Osteoblast signals (Jagged1, Ang-1, TPO) and osteoblast ablation show the endosteal niche is instrumental.',
        findings: ['A077', 'A078', 'A079', 'A080', 'A081', 'A082', 'A085'],
      },
      b: {
        statement: 'HSCs are mostly perisinusoidal, with CAR cells supplying CXCL12.',
        findings: ['A033', 'A036', 'A038', 'A089'],
      },
    },
    neutral: [],
    explanation: 'Not addressed; the review presents both without weighing them.',
  },
  'D-BMAT': {
    question: 'Does marrow fat help or hinder normal blood formation?',
    stated: 'explicit',
    sides: {
      a: { statement: 'Adipocytes supply SCF, arise in cytopenia and speed recovery.', findings: ['A055', 'A057'] },
      b: { statement: 'In caudal vertebrae adipocytes suppress blood formation.', findings: ['A056'] },
    },
    neutral: ['A054', 'A058'],
    explanation: 'Compartment (long bone vs tail) and the changing state of the marrow itself (A058).',
    note: 'By the abstract of Zhou2017, adipocyte SCF mattered for regeneration in long bones and for steady-state HSCs in tail vertebrae.',
  },
  'D-O2-GRADIENT': {
    question: 'Which zone is the more hypoxic, endosteal or perisinusoidal?',
    stated: 'explicit',
    sides: {
      a: { statement: 'Endosteum is relatively hypoxic (older view).', findings: ['A094'] },
      b: { statement: 'Oxygen falls from the endosteum inward; lowest around sinusoids.', findings: ['A095', 'A096'] },
    },
    neutral: ['B157'],
    explanation: 'Direct measurement replaced the older view.',
    note: "Outside the review: below 32 mmHg overall, about 9.9 mmHg at the lowest (abstract of Spencer2014). The review's outlook asks for the gradient to be confirmed.",
  },
  'D-HYPOXIA-REQUIREMENT': {
    question: 'Do HSCs need hypoxia to stay quiescent and kept?',
    stated: 'explicit',
    sides: {
      a: { statement: 'Hypoxia is critical for HSC upkeep.', findings: ['A093', 'A097', 'A100'] },
      b: {
        statement: 'No HSCs in the deepest hypoxia; extreme hypoxia is not required.',
        findings: ['A098', 'A099', 'A101'],
      },
    },
    neutral: [],
    explanation: 'Live imaging of native (not transplanted) HSCs; "extreme" vs moderate hypoxia.',
  },
  'D-HIF-HSC': {
    question: 'Do HSC/HSPCs need HIF-1a and HIF-2a?',
    stated: 'explicit',
    sides: {
      a: { statement: 'HIF-1a/HIF-2a knockdown harms HSPC self-renewal through ROS.', findings: ['A100', 'A103'] },
      b: { statement: 'Acute inducible deletion of either or both leaves HSC upkeep unaltered.', findings: ['A101'] },
    },
    neutral: [],
    explanation: 'Not explained here; later the review offers species and compensation for the AML case.',
  },
  'D-ROS-SOURCE': {
    question: 'What sets the ROS of a marrow cell: oxygen or vessel leak?',
    stated: 'tension',
    sides: {
      a: { statement: 'Hypoxia limits ROS.', findings: ['A103', 'A211'] },
      b: {
        statement: 'Leaky sinusoids raise ROS, although they are the less oxygenated zone.',
        findings: ['A096', 'A105', 'A106'],
      },
    },
    neutral: [],
    explanation: 'Not noticed by the review.',
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
    explanation: 'Only that ROS varies by individual, place and time.',
    note: 'The wording of side b clashes with the abstract of its source; see the note at A219.',
  },
  'D-LSC-CYCLE': {
    question: 'Are LSCs uncontrolled proliferators or quiescent survivors?',
    stated: 'tension',
    sides: {
      a: { statement: 'LSCs proliferate without limit.', findings: ['A013', 'A174'] },
      b: {
        statement: 'LSCs are mostly reduced, quiescent and long-lived; that is why chemotherapy misses them.',
        findings: ['A014', 'A212'],
      },
    },
    neutral: [],
    explanation: 'Partly: quiescent LSCs and mature leukemic cells may respond differently.',
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
  },
  'D-VLA4-PROGNOSIS': {
    question: 'Does high VLA-4 mean worse or better outcome in AML?',
    stated: 'explicit',
    sides: {
      a: { statement: 'Worse (36 patients).', findings: ['A184', 'A185'] },
      b: { statement: 'Better, in several pediatric and adult cohorts.', findings: ['A186'] },
    },
    neutral: ['A187'],
    explanation: 'Small samples; larger, well-designed studies wanted (A187).',
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
    explanation: 'None given; the review only says success is temporary and combinations must be rational.',
    note: 'Twofold mobilization went with CR 46%, 58.4-fold with 36%: fold and response are not proportional.',
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
    explanation: 'Left to rational combinations.',
    note: 'Outside the review: leukemic cells rose 22.5-fold against 6.7-fold for normal ones with G-CSF + plerixafor; blocking E-selectin is said not to mobilize HSCs.',
  },
};

/** The questions on which the literature divides, as far as findings of this release bear on them. */
export const disputes = Object.fromEntries(disputeIds.map((id) => [id, { id, ...entries[id] }])) as Readonly<
  Record<DisputeId, Dispute>
>;

/** The sources of one side's findings, each once, in the order of the findings. */
export function sourcesOf(side: Side): readonly ReferenceKey[] {
  return [...new Set(side.findings.flatMap((id) => findings[id].refs))];
}
