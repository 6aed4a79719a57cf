/** How the level that halves a mutation's signal follows from that at which STAT5 falls. */
export const tenthOf =
  'STAT5 follows a tenth of FLT3-ITD still by half, by its rule, so it is halved at nine times this level';
