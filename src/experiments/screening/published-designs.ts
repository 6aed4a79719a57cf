/**
 * Columns beyond the first four of a regular fraction in 16 runs, each the product of some of those four, by the number of
 * columns. Five columns have resolution V, six to eight IV.
 *
 * Source: Box, Hunter & Hunter, Statistics for Experimenters, 2nd ed. (2005), table 6.22; NIST/SEMATECH e-Handbook, 5.3.3.4.7.
 */
export const regularFractions: Readonly<Record<number, readonly string[]>> = {
  5: ['ABCD'],
  6: ['ABC', 'BCD'],
  7: ['ABC', 'BCD', 'ACD'],
  8: ['BCD', 'ACD', 'ABC', 'ABD'],
};

/**
 * First rows by the number of runs; each next row is the one before moved on by a place, the last is all minus. Resolution III.
 *
 * Source: Plackett & Burman, Biometrika 33, 305 (1946).
 */
export const plackettBurmanRows: Readonly<Record<number, string>> = {
  12: '++-+++---+-',
  16: '++++-+-++--+---',
  20: '++--++++-+-+----++-',
  24: '+++++-+-++--++--+-+----',
};
