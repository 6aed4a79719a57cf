/** Drugs that do the same to the same cells and rules and differ in numbers alone, with the reason; tracers, which do nothing, left out. */
export const actAlike: readonly { readonly drugs: readonly string[]; readonly because: string }[] = [
  {
    drugs: [
      'doxorubicin',
      'daunorubicin',
      'idarubicin',
      'aclarubicin',
      'mitoxantrone',
      'exosomal-daunorubicin',
      'cell-borne-daunorubicin',
    ],
    because:
      'All are taken to trap topoisomerase II as daunorubicin does, to which their levels are anchored; they differ in how they come to a cell and stay in it.',
  },
  {
    drugs: ['cytarabine', 'fludarabine'],
    because:
      'Both are built into DNA in S; the triphosphate of cytarabine saturates, and fludarabine harms a little at rest. That fludarabine raises the triphosphate of cytarabine has no rule.',
  },
  {
    drugs: ['venetoclax', 'navitoclax'],
    because: 'BCL-2 and BCL-XL are one activity of the model: that navitoclax takes both is in its level alone.',
  },
  {
    drugs: ['plerixafor', 'amd3465', 'cx01'],
    because:
      'Two compete with CXCL12 and one catches it: a drug in excess that catches a ligand leaves as much of it on the receptor as one that competes.',
  },
  {
    drugs: ['lenalidomide', 'thalidomide'],
    because: 'Cereblon, by which they differ, is not there: each silences what VEGF does, as the review has them.',
  },
  {
    drugs: ['bl8040', 'ulocuplumab'],
    because: 'Peptide and antibody both block CXCR4 and kill through it; the target clears the antibody besides.',
  },
  {
    drugs: ['uproleselan', 'gmi1687'],
    because: 'Both fill E-selectin; they differ in affinity and in how they are given.',
  },
  {
    drugs: ['th302', 'pr104'],
    because:
      'Both become mustards that link DNA where oxygen is low; they differ in the oxygen they ask for, and PR-104 is activated in any oxygen besides.',
  },
];
