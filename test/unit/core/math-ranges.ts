import { cos, exp, expm1, log, log1p, pow, sin } from '../../../src/core/math.ts';
import { random } from '../../../src/core/random.ts';
import * as reference from './big-numbers.ts';

type Numeric<Result> = (...args: readonly number[]) => Result;

const found = { exp, expm1, log, log1p, sin, cos, pow };
const wanted: Record<keyof typeof found, unknown> = reference;

/** One line of the accuracy table: which points of a function are compared. */
export interface Range {
  readonly name: keyof typeof found;
  readonly range: string;
  /** The arguments made of two uniform numbers in [0, 1). */
  readonly point: (u: number, v: number) => readonly number[];
}

const within = (low: number, high: number) => (u: number) => [low + (high - low) * u] as const;
/** Either sign, any exponent from 2^low to 2^high alike. */
const anySize = (low: number, high: number) => (u: number, v: number) => {
  const size = 2 ** (low + Math.floor((high - low) * v)) * (1 + ((2 * u) % 1));
  return [u < 0.5 ? size : -size] as const;
};
const positive = (low: number, high: number) => (u: number, v: number) => [Math.abs(anySize(low, high)(u, v)[0])];
/** The numbers nearest to multiples of π/2, where sine and cosine cancel most. */
const nearQuarterTurns = (u: number, v: number) => [Math.floor(2 ** (40 * v) * (1 + u)) * (Math.PI / 2)] as const;

export const ranges: readonly Range[] = [
  { name: 'exp', range: '[−1, 1]', point: within(-1, 1) },
  { name: 'exp', range: '[−708, 709]', point: within(-708, 709) },
  { name: 'exp', range: '[−745, −708], subnormal results', point: within(-745, -708) },
  { name: 'expm1', range: '[−1, 1]', point: within(-1, 1) },
  { name: 'expm1', range: '[−45, 709]', point: (u, v) => within(-45, v < 0.5 ? 45 : 709)(u) },
  { name: 'expm1', range: '±[2⁻⁶⁰, 1]', point: anySize(-60, 0) },
  { name: 'log', range: '[0.5, 2]', point: within(0.5, 2) },
  { name: 'log', range: '[1 − 10⁻⁶, 1 + 10⁻⁶]', point: within(1 - 1e-6, 1 + 1e-6) },
  { name: 'log', range: '[2⁻¹⁰⁷⁴, 2¹⁰²⁴), every exponent', point: positive(-1074, 1024) },
  { name: 'log1p', range: '(−1, 3]', point: within(-1 + 2 ** -50, 3) },
  { name: 'log1p', range: '±[2⁻⁶⁰, 1)', point: anySize(-60, 0) },
  { name: 'log1p', range: '[1, 2²⁰⁰]', point: positive(0, 200) },
  { name: 'sin', range: '[−π, π]', point: within(-Math.PI, Math.PI) },
  { name: 'sin', range: '[−10⁶, 10⁶]', point: within(-1e6, 1e6) },
  { name: 'sin', range: '±[2⁻³⁰, 2¹⁰²⁴), every exponent', point: anySize(-30, 1024) },
  { name: 'sin', range: 'nearest to n·π/2, n < 2⁴¹', point: nearQuarterTurns },
  { name: 'cos', range: '[−π, π]', point: within(-Math.PI, Math.PI) },
  { name: 'cos', range: '[−10⁶, 10⁶]', point: within(-1e6, 1e6) },
  { name: 'cos', range: '±[2⁻³⁰, 2¹⁰²⁴), every exponent', point: anySize(-30, 1024) },
  { name: 'cos', range: 'nearest to n·π/2, n < 2⁴¹', point: nearQuarterTurns },
  { name: 'pow', range: 'x in [0.5, 2], y in [−700, 700]', point: (u, v) => [0.5 + 1.5 * u, 1400 * v - 700] },
  { name: 'pow', range: 'x in [0, 20], y in [−8, 8]', point: (u, v) => [20 * u + 2 ** -53, 16 * v - 8] },
  {
    name: 'pow',
    range: 'any x > 0, any y with xʸ in [2⁻¹⁰⁷⁴, 2¹⁰²⁴)',
    point: (u, v) => {
      const x = positive(-1074, 1024)(u, (u * 4096) % 1)[0]!;
      return [x, (2097 * v - 1073.5) / Math.log2(x)];
    },
  },
  {
    name: 'pow',
    range: 'x = 1 ± 2⁻⁵² to 2⁻²⁰, xʸ in [2⁻¹⁰²², 2¹⁰²³]',
    point: (u, v) => {
      const x = 1 + anySize(-52, -20)(u, (u * 4096) % 1)[0];
      return [x, (2000 * v - 1000) / Math.log2(x)];
    },
  },
];

/** The largest error in ulp on so many seeded points, and where. */
export function largestError({ name, point }: Range, points: number): { ulp: number; at: readonly number[] } {
  const f = found[name] as Numeric<number>;
  const exact = wanted[name] as Numeric<reference.Real>;
  let worst = { ulp: 0, at: [] as readonly number[] };
  for (let i = 0; i < points; i++) {
    const args = point(random(1, 0, i, 0, 0), random(1, 0, i, 0, 1));
    const ulp = reference.ulps(f(...args), exact(...args));
    if (!(ulp <= worst.ulp)) worst = { ulp, at: args };
  }
  return worst;
}
