/** The one door to the host's Math: what IEEE 754 or ECMAScript fixes to the last bit. The rest is our own. */
export const { abs, ceil, clz32, floor, fround, imul, max, min, round, sign, sqrt, trunc, LN2, PI } = Math;

export { exp, expm1 } from './math/exponential.ts';
export { log, log1p } from './math/logarithm.ts';
export { pow, wholePower } from './math/power.ts';
export { cos, sin } from './math/trigonometric.ts';
