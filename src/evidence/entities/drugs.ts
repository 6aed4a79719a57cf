import type { EntityEntries } from '../entity.ts';

/** Drugs, classes of drugs and laboratory tools. */
export const drugs = {
  aclarubicin: {
    name: 'aclarubicin',
    note: 'beyond the review: the anthracycline of CAG',
  },
  amd3465: {
    name: 'AMD3465',
  },
  'anthracycline-class': {
    name: 'anthracyclines',
    ids: ['CHEBI:48120'],
    seenIn: ['chebi'],
  },
  'anti-vla4': {
    name: 'anti-VLA-4 antibodies (lab)',
    synonyms: ['VLA-4 blockade'],
  },
  as101: {
    name: 'AS101',
  },
  azacitidine: {
    name: 'azacitidine',
    ids: ['CHEBI:2038', 'DrugBank:DB00928'],
    seenIn: ['chebi', 'drugbank'],
    note: 'beyond the review, which names hypomethylating agents as a class',
  },
  'b2-agonist': {
    name: 'beta2-adrenergic agonist',
    ids: ['DrugBank:DB01407'],
    seenIn: ['drugbank'],
    note: 'a class; the number is that of clenbuterol, which stands for it',
    synonyms: ['beta2 agonist', 'clenbuterol'],
  },
  'b2-blocker': {
    name: 'beta2-adrenergic blockade',
    ids: ['CHEBI:8499', 'DrugBank:DB00571'],
    seenIn: ['chebi-xref', 'drugbank'],
    note: 'a class; the numbers are those of propranolol, which stands for it',
    synonyms: ['beta2 blocker', 'propranolol'],
  },
  'b3-agonist': {
    name: 'beta3-adrenergic stimulators',
    ids: ['DrugBank:DB08893'],
    seenIn: ['drugbank'],
    note: 'a class; the number is that of mirabegron, which stands for it',
    synonyms: ['beta3 stimulator', 'mirabegron'],
  },
  'bcl-2-inhibitor': {
    name: 'BCL-2 inhibitor (class)',
    synonyms: ['BH3 mimetic', 'BCL-2 inhibitor'],
    note: 'collective',
  },
  bevacizumab: {
    name: 'bevacizumab',
    ids: ['DrugBank:DB00112'],
    seenIn: ['drugbank'],
    synonyms: ['Avastin'],
  },
  bl8040: {
    name: 'BL-8040',
    ids: ['DrugBank:DB14939'],
    seenIn: ['drugbank'],
    synonyms: ['BKT140', 'motixafortide'],
  },
  'cd3-redirection': {
    name: 'CD3 redirection',
    synonyms: ['AMG-330'],
  },
  'cell-carrier': {
    name: 'cell-mediated carrier',
    synonyms: ['cell carrier', 'cell-borne-daunorubicin'],
    note: 'delivery concept',
  },
  cx01: {
    name: 'CX-01',
    synonyms: ['dociparstat', 'DSTAT', 'ODSH'],
  },
  'cxcr4-inhibition': {
    name: 'CXCR4/CXCL12 inhibition (tool)',
    synonyms: ['CXCR4 blockade', 'CXCR4 inhibition'],
  },
  cytarabine: {
    name: 'cytarabine',
    ids: ['CHEBI:28680', 'DrugBank:DB00987', 'ChEMBL:CHEMBL803'],
    seenIn: ['chebi', 'chebi-xref', 'drugbank'],
    synonyms: ['Ara-C', 'HiDAC'],
  },
  daunorubicin: {
    name: 'daunorubicin',
    ids: ['CHEBI:41977', 'DrugBank:DB00694', 'ChEMBL:CHEMBL178'],
    seenIn: ['chebi', 'chebi-xref', 'drugbank'],
  },
  deferoxamine: {
    name: 'deferoxamine',
    ids: ['CHEBI:4356', 'DrugBank:DB00746', 'ChEMBL:CHEMBL556'],
    seenIn: ['chebi', 'chebi-xref', 'drugbank'],
    synonyms: ['DFO'],
  },
  doxorubicin: {
    name: 'doxorubicin',
    ids: ['CHEBI:28748', 'DrugBank:DB00997'],
    seenIn: ['chebi', 'drugbank'],
    note: 'beyond the review: the anthracycline of 5+3 in mice',
  },
  'dual-vegf-tie2': {
    name: 'VEGF + Ang/Tie-2 blocker (future class)',
    synonyms: ['dual VEGF/Tie-2 blockade', 'rebastinib'],
  },
  etoposide: {
    name: 'etoposide',
    ids: ['CHEBI:4911', 'DrugBank:DB00773', 'ChEMBL:CHEMBL44657'],
    seenIn: ['chebi', 'chebi-xref', 'drugbank'],
  },
  'ev-inhibitor': {
    name: 'exosome synthesis/release block',
    synonyms: ['exosome inhibition', 'GW4869'],
  },
  'exosome-carrier': {
    name: 'exosome drug carrier',
    synonyms: ['exosome carrier', 'exosomal-daunorubicin'],
    note: 'delivery concept',
  },
  fludarabine: {
    name: 'fludarabine',
    ids: ['DrugBank:DB01073'],
    seenIn: ['drugbank'],
  },
  gcsf: {
    name: 'G-CSF (drug, filgrastim)',
    short: 'G-CSF',
    ids: ['DrugBank:DB00099'],
    seenIn: ['drugbank'],
    synonyms: ['filgrastim'],
    note: 'DrugBank id is filgrastim',
  },
  gmi1359: {
    name: 'GMI-1359',
  },
  gmi1687: {
    name: 'GMI-1687',
  },
  h90: {
    name: 'anti-CD44 antibody H90',
    synonyms: ['anti-CD44'],
  },
  'hif-inhibitor': {
    name: 'HIF inhibitors',
    synonyms: ['HIF inhibition', 'echinomycin'],
  },
  'hypomethylating-agent': {
    name: 'hypomethylating agents',
    synonyms: ['decitabine', 'hypomethylating agent'],
    note: 'a class; members azacitidine CHEBI:2038, DrugBank:DB00928 and decitabine CHEBI:50131, DrugBank:DB01262',
  },
  idarubicin: {
    name: 'idarubicin',
    ids: ['CHEBI:42068', 'DrugBank:DB01177', 'ChEMBL:CHEMBL1117'],
    seenIn: ['chebi', 'chebi-xref', 'drugbank'],
  },
  lenalidomide: {
    name: 'lenalidomide',
    ids: ['CHEBI:63791', 'DrugBank:DB00480', 'ChEMBL:CHEMBL848'],
    seenIn: ['chebi', 'chebi-xref', 'drugbank'],
  },
  mitoxantrone: {
    name: 'mitoxantrone',
    ids: ['CHEBI:50729', 'DrugBank:DB01204', 'ChEMBL:CHEMBL58'],
    seenIn: ['chebi', 'chebi-xref', 'drugbank'],
  },
  natalizumab: {
    name: 'natalizumab',
    ids: ['DrugBank:DB00108'],
    seenIn: ['drugbank'],
    synonyms: ['tysabri'],
  },
  navitoclax: {
    name: 'ABT-263',
    ids: ['CHEBI:131174', 'ChEMBL:CHEMBL443684'],
    seenIn: ['chebi', 'chebi-xref'],
  },
  'nox2-inhibitor': {
    name: 'NOX2 block',
    synonyms: ['NOX2 inhibition', 'GSK2795039'],
  },
  oxi4503: {
    name: 'OXi4503 (combretastatin A1 diphosphate)',
    short: 'OXi4503',
    synonyms: ['OXi450', 'CA1P'],
  },
  'oxphos-inhibitor': {
    name: 'mitochondrial/complex I inhibition',
    synonyms: ['mitochondrial inhibition', 'IACS-010759'],
  },
  plerixafor: {
    name: 'plerixafor',
    ids: ['CHEBI:125354', 'DrugBank:DB06809', 'ChEMBL:CHEMBL18442'],
    seenIn: ['chebi-xref', 'drugbank'],
    synonyms: ['AMD3100', 'mozobil'],
  },
  'pparg-agonist': {
    name: 'PPARgamma agonists',
    ids: ['CHEBI:71554', 'CHEBI:50122'],
    seenIn: ['chebi', 'chebi-xref'],
    synonyms: ['PPARG agonist', 'rosiglitazone'],
    note: 'the first number is that of the class, the second that of rosiglitazone',
  },
  pr104: {
    name: 'PR-104',
    ids: ['DrugBank:DB05968'],
    seenIn: ['drugbank'],
  },
  quizartinib: {
    name: 'quizartinib',
    ids: ['CHEBI:90217', 'DrugBank:DB12874', 'ChEMBL:CHEMBL576982'],
    seenIn: ['chebi', 'chebi-xref'],
    synonyms: ['quizardinib', 'AC220'],
  },
  sorafenib: {
    name: 'sorafenib',
    ids: ['CHEBI:50924', 'DrugBank:DB00398', 'ChEMBL:CHEMBL1336'],
    seenIn: ['chebi', 'chebi-xref', 'drugbank'],
  },
  sunitinib: {
    name: 'sunitinib',
    ids: ['CHEBI:38940', 'DrugBank:DB01268', 'ChEMBL:CHEMBL535'],
    seenIn: ['chebi', 'chebi-xref', 'drugbank'],
    synonyms: ['SU11248'],
  },
  th302: {
    name: 'TH-302',
    ids: ['DrugBank:DB06091'],
    seenIn: ['drugbank'],
    synonyms: ['evofosfamide'],
  },
  thalidomide: {
    name: 'thalidomide',
    ids: ['CHEBI:9513', 'DrugBank:DB01041'],
    seenIn: ['chebi', 'drugbank'],
  },
  tki: {
    name: 'tyrosine kinase inhibitor (class)',
    ids: ['CHEBI:38637'],
    seenIn: ['chebi'],
    note: 'collective',
  },
  'topoisomerase-inhibitors': {
    name: 'topoisomerase inhibitors',
    ids: ['CHEBI:70727'],
    seenIn: ['chebi'],
  },
  'tritc-dextran': {
    name: 'TRITC-dextran',
    ids: ['CHEBI:52071'],
    seenIn: ['chebi'],
    synonyms: ['dextran-10', 'dextran-70', 'dextran-500'],
    note: 'probe, not a therapy; the number is that of dextran',
  },
  ulocuplumab: {
    name: 'ulocuplumab',
    ids: ['DrugBank:DB12018'],
    seenIn: ['drugbank'],
    synonyms: ['BMS-936564', 'MDX-1338'],
  },
  uproleselan: {
    name: 'uproleselan',
    ids: ['DrugBank:DB14829'],
    seenIn: ['drugbank'],
    synonyms: ['GMI-1271'],
  },
  'vascular-disrupting-agent': {
    name: 'vascular disrupting agent (class)',
    synonyms: ['vascular disrupting agent'],
  },
  venetoclax: {
    name: 'venetoclax',
    ids: ['CHEBI:133021', 'DrugBank:DB11581', 'ChEMBL:CHEMBL3137309'],
    seenIn: ['chebi', 'chebi-xref'],
    synonyms: ['ABT-199'],
  },
} as const satisfies EntityEntries;
