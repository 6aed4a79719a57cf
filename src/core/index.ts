export { type ErrorKind, type Fault, MarrowError, type Place } from './error.ts';
export { Digest } from './hash.ts';
export { nearest } from './nearest.ts';
export { random, randomNormal } from './random.ts';
export * from './units.ts';
