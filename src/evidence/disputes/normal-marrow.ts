import type { DisputeEntries } from '../dispute.ts';

/** Questions on normal marrow. */
export const normalMarrow = {
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
    default: {
      side: 'b',
      reason:
        'Deep imaging of native marrow found it (A033, A034, A036) and the review makes it its provisional consensus (A038), while side a rests on older studies.',
    },
    experiment: {
      setup: 'homeostatic marrow; HSC positions free, driven by OPN, CXCL12, SCF and adhesion fields',
      perturb: 'scan the ratio of endosteal to perisinusoidal ligand strength; repeat after irradiation + transplant',
      measured: 'HSC density against distance to bone and to sinusoid, with a random-dot null',
      ifA: 'near-bone excess over random in native marrow',
      ifB: 'central/perisinusoidal excess in native marrow; a near-bone excess only after transplant (lodging artefact) reconciles both',
    },
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
    default: {
      side: 'none',
      reason:
        'Two imaging studies of native marrow contradict each other (A035, A037), and the review leaves the question open (A039).',
    },
    experiment: {
      setup: 'homeostatic marrow with quiescence set only by sensed signals',
      perturb: '(1) ablate nestin-GFPbright/arteriolar cells; (2) equalize permeability of arterioles and sinusoids',
      measured: 'distance of G0 and cycling HSCs to arterioles; cycling fraction; transplant potency by zone',
      ifA: 'G0 closer than cycling; ablation lowers G0 fraction; potency differs by zone',
      ifB: 'no distance difference; ablation leaves G0 fraction; potency equal',
    },
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
    default: {
      side: 'b',
      reason:
        'By the abstract of A040 live imaging found HSC clones expanding almost only in cavities with bone remodeling, while side a is anatomy printed without a source.',
    },
    experiment: {
      setup: 'trabecular block with cavities of varied osteoblast/osteoclast activity',
      perturb: 'activate HSCs (cytopenia)',
      measured: 'variance of HSC expansion explained by zone label vs by cavity remodeling',
      ifA: 'zone label suffices; cavity type adds nothing',
      ifB: 'cavity type adds most of the explained variance',
    },
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
    default: {
      side: 'b',
      reason:
        'Ablation of osteoblasts empties the marrow before it lowers blood formation (A082), the order that side b predicts, and in native marrow most HSCs sit by sinusoids (A033, A036).',
    },
    experiment: {
      setup: 'homeostatic marrow',
      perturb: 'ablate osteoblasts; ablate CAR cells; ablate each ligand in each source (CXCL12, SCF, Ang-1, TPO)',
      measured: 'HSC number, G0 fraction, HSC in blood, downstream cellularity, in order of time',
      ifA: 'HSC fall first and most with osteoblast loss',
      ifB: 'HSC fall first with CAR loss; osteoblast loss hits cellularity first and HSC late (secondary)',
    },
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
    default: {
      side: 'none',
      reason:
        'Both sides come from one study and hold in different bones (A055, A056), and the review lets the sign depend on the state of the marrow (A058).',
    },
    experiment: {
      setup: 'two presets differing only in adipocyte density and vessel density',
      perturb: 'irradiate; with/without adipocytes; with/without adipocyte SCF',
      measured: 'recovery time, HSC number, vessel density',
      ifA: 'removal of adipocytes slows recovery in both presets',
      ifB: 'removal speeds or leaves recovery in the dense preset; sign flips at a density threshold (reconciles both)',
    },
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
    default: {
      side: 'b',
      reason:
        'It was measured directly in mice (A095, A096), while side a is an older view printed without a source (A094).',
    },
    experiment: {
      setup: 'vessel graph with oxygen transport and consumption',
      perturb: 'remove arterioles near bone; hold hemoglobin saturation constant',
      measured: 'pO2 vs distance to bone and by vessel type',
      ifA: 'minimum at bone',
      ifB: 'minimum around deep sinusoids; endosteal minimum appears only without arterioles',
    },
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
    default: {
      side: 'b',
      reason:
        'Live imaging of native HSCs and acute deletion of HIF (A098, A101) outweigh an older view, whose ceiling of 10 mmHg direct measurement refutes (A093).',
    },
    experiment: {
      setup: 'homeostatic marrow with pO2->HIF->quiescence coupling on or off',
      perturb: 'raise inlet pO2; clamp HSC-sensed pO2',
      measured: 'G0 fraction, HSC share by pO2 decile, 8-week pool',
      ifA: 'G0 and pool fall when hypoxia is removed; HSC enriched in the lowest decile',
      ifB: 'no change; lowest decile empty of HSC',
    },
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
    default: {
      side: 'b',
      reason: 'Acute deletion left HSC upkeep unaltered in several studies (A101), against one knockdown (A103).',
    },
    experiment: {
      setup: 'HSPC xenograft-like preset (stressed, transplanted) and native mouse preset',
      perturb: 'HIF off in each; +/- antioxidant; +/- compensation node',
      measured: 'ROS, reconstitution after serial transplant',
      ifA: 'ROS up, reconstitution down in both presets; antioxidant rescues',
      ifB: 'no effect in native preset; effect only under transplant stress (reconciles both)',
    },
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
    default: {
      side: 'b',
      reason:
        'Sinusoids have less oxygen yet more ROS (A096, A106), which oxygen alone cannot give; oxygen stays a second term.',
    },
    experiment: {
      setup: 'homeostatic marrow with ROS = f(oxygen) + g(plasma leak)',
      perturb: 'raise oxygen without leak; raise leak without oxygen',
      measured: 'ROS by distance to arteriole and sinusoid',
      ifA: 'ROS highest at arterioles',
      ifB: 'ROS highest at sinusoids; only a leak term reproduces A105 and A106 with A096',
    },
    explanation: 'Not noticed by the review.',
  },
} as const satisfies Partial<DisputeEntries>;
