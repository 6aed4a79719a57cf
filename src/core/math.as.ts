// The twin of math.ts, line by line and with equal bits; test/conformance/math.test.ts compares them.
export { exp, expm1 } from './math/exponential.as';
export { log, log1p } from './math/logarithm.as';
export { pow, wholePower } from './math/power.as';
export { cos, sin } from './math/trigonometric.as';
