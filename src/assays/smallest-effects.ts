/** Least effects that count where a finding gives no number, stated before any assay was run. */
export const levels = {
  smallest: 0.1,
  because: '10 %, as for any level of which the finding gives no number',
} as const;
/** For cells of which healthy marrow has none. */
export const oneCell = {
  smallest: 1,
  because: 'one cell of a kind that stood in none of the ten niche cells of a block before',
} as const;
export const counts = {
  smallest: 0.2,
  because: '20 %, as for any count of which the finding gives no number',
} as const;
/** For what two things do together. */
export const ofNeither = {
  smallest: 0.1,
  because: 'a tenth of what there is with neither, as for any level of which the finding gives no number',
} as const;
