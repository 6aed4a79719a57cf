/** Kinds of what can be run by name, or named in a scenario. */
export const studyKinds = ['scenario', 'regimen', 'trial', 'strategy'] as const;
export type StudyKind = (typeof studyKinds)[number];

/** What there is to explain, in the order in which a name is looked up. */
export const kinds = [
  'cell',
  'drug',
  'substance',
  'receptor',
  'activity',
  'mutation',
  'rule',
  'finding',
  'dispute',
  'entity',
  ...studyKinds,
  'parameter',
  'measure',
] as const;
export type Kind = (typeof kinds)[number];
