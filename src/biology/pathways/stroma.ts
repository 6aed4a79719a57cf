import { days, hours } from '../../core/units.ts';
import type { Activity } from '../../model/activity.ts';
import { assumed } from '../../model/parameter.ts';

const activity = (fields: Omit<Activity, 'kind' | 'dimension'>): Activity => ({
  kind: 'activity',
  dimension: 'number',
  ...fields,
});

/** What β2 signals leave in a cell: the program of a niche cell, not the messenger of minutes. */
export const beta2Signaling = activity({
  id: 'beta2-adrenergic-signaling',
  name: 'β2-adrenergic signaling',
  ontology: ['HGNC:286'],
  timeConstant: assumed(days(2), [0.5, 8], 'a cell changes what it is in days and does not follow the hour'),
  because: ['A161', 'A165'],
});

/** Loss of Sp1, by which CXCL12 falls. */
export const beta3Signaling = activity({
  id: 'beta3-adrenergic-signaling',
  name: 'β3-adrenergic signaling',
  ontology: ['HGNC:288'],
  timeConstant: assumed(hours(2), [0.5, 8], 'a transcription factor is degraded and a message lost within hours'),
  because: ['A059'],
});

/** Acetylcholine that a sympathetic fiber lets go. */
export const acetylcholineRelease = activity({
  id: 'acetylcholine-release',
  name: 'release of acetylcholine',
  ontology: ['GO:0014055'],
  timeConstant: assumed(hours(0.5), [0.1, 2], 'release follows the firing of the fiber at once'),
  because: ['A061'],
});

export const osteogenicDifferentiation = activity({
  id: 'osteogenic-differentiation',
  name: 'osteogenic differentiation',
  ontology: ['GO:0001649'],
  timeConstant: assumed(days(2), [0.5, 8], 'commitment takes days'),
  because: ['A064', 'A162'],
});

export const chondrogenicDifferentiation = activity({
  id: 'chondrogenic-differentiation',
  name: 'chondrogenic differentiation',
  ontology: ['CL:0000138'],
  timeConstant: assumed(days(2), [0.5, 8], 'commitment takes days'),
  because: ['A047'],
});

export const fibrogenicDifferentiation = activity({
  id: 'fibrogenic-differentiation',
  name: 'fibrogenic differentiation',
  ontology: ['CL:0000057'],
  timeConstant: assumed(days(2), [0.5, 8], 'commitment takes days'),
  because: ['A047'],
});

export const pparGamma = activity({
  id: 'ppar-gamma',
  name: 'PPARγ',
  ontology: ['HGNC:9236'],
  timeConstant: assumed(days(1), [0.25, 4], 'gene products within a day'),
  because: ['A047', 'A157'],
});

/** Keeps a CAR cell from becoming fat. */
export const foxc1 = activity({
  id: 'foxc1',
  name: 'FOXC1',
  ontology: ['HGNC:3800'],
  timeConstant: assumed(hours(12), [3, 48], 'gene products within a day'),
  because: ['A088'],
});

/** Keeps a CAR cell from making bone. */
export const ebf3 = activity({
  id: 'ebf3',
  name: 'EBF3',
  ontology: ['HGNC:19087'],
  timeConstant: assumed(hours(12), [3, 48], 'gene products within a day'),
  because: ['A088'],
});

/** TRPV4 in the membrane of an adipocyte. */
export const trpv4 = activity({
  id: 'trpv4',
  name: 'TRPV4',
  ontology: ['HGNC:18083'],
  timeConstant: assumed(days(1), [0.25, 4], 'gene products within a day'),
  because: ['A152'],
});

/** How much HSL and ATGL an adipocyte has. */
export const lipases = activity({
  id: 'lipases',
  name: 'HSL and ATGL',
  ontology: ['HGNC:6621'],
  timeConstant: assumed(hours(12), [3, 48], 'more enzyme within a day'),
  because: ['A154'],
});

/** Lipid that is broken down, by lipases or under pressure. */
export const lipolysis = activity({
  id: 'lipolysis',
  name: 'lipolysis',
  ontology: ['GO:0019433'],
  timeConstant: assumed(hours(2), [0.5, 8], 'enzymes that are there are phosphorylated within hours'),
  because: ['A146', 'A148', 'A154'],
});

/** How full the lipid droplet of a cell is. */
export const lipidStore = activity({
  id: 'lipid-droplet',
  name: 'lipid droplet',
  ontology: ['GO:0005811'],
  timeConstant: assumed(days(4), [1, 16], 'adipocytes fill and shrink within one to two weeks; recalled'),
  because: ['A146', 'A151'],
});

export const stromalActivities: readonly Activity[] = [
  beta2Signaling,
  beta3Signaling,
  acetylcholineRelease,
  osteogenicDifferentiation,
  chondrogenicDifferentiation,
  fibrogenicDifferentiation,
  pparGamma,
  foxc1,
  ebf3,
  trpv4,
  lipases,
  lipolysis,
  lipidStore,
];
