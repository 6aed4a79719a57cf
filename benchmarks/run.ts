import { parseArgs } from 'node:util';
import { bandwidth } from './bandwidth.ts';
import type { Benchmark, Measured } from './benchmark.ts';
import { fieldSteady } from './field-steady.ts';
import { fieldSweep } from './field-sweep.ts';
import { fieldTick } from './field-tick.ts';
import { mechanics } from './mechanics.ts';
import { memory, memoryGrowth } from './memory.ts';
import { native } from './native.ts';
import { patient, wholePatient } from './patient.ts';
import { rules } from './rules.ts';
import { scaling } from './scaling.ts';
import { blockTick, tick } from './tick.ts';
import { tissue } from './tissue.ts';

// npm run bench -- [NAME ...] [--threads N] [--json]
const benchmarks: readonly Benchmark[] = [
  fieldSweep,
  fieldSteady,
  fieldTick,
  bandwidth,
  mechanics,
  rules,
  blockTick,
  tick,
  tissue,
  patient,
  wholePatient,
  scaling,
  memory,
  memoryGrowth,
  native,
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { threads: { type: 'string', default: '1' }, json: { type: 'boolean', default: false } },
});
const threads = Number(values.threads);
const unknown = positionals.find((name) => !benchmarks.some((benchmark) => benchmark.name === name));
if (unknown !== undefined) {
  console.error(
    `bench: no benchmark is called "${unknown}"; there are ${benchmarks.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(2);
}
if (!Number.isInteger(threads) || threads < 1) {
  console.error(`bench: --threads takes a whole number from 1 on, found "${values.threads}".`);
  process.exit(2);
}

for (const benchmark of benchmarks) {
  if (positionals.length > 0 && !positionals.includes(benchmark.name)) continue;
  for (const figure of [await benchmark.measure(threads)].flat()) print(benchmark, figure);
}

function print({ name, says }: Benchmark, { name: own = name, times, unit, work, substeps, hash }: Measured): void {
  const sorted = times.toSorted((a, b) => a - b);
  const [min, median] = [rounded(sorted[0]!), rounded(medianOf(sorted))];
  if (values.json) {
    console.log(JSON.stringify({ name: own, threads, unit, min, median, work, substeps, ...(hash && { hash }) }));
    return;
  }
  const sizes = Object.entries(work).map(([what, amount]) => `${amount} ${what}`);
  console.log(`${own}: ${says}`);
  console.log(`  min ${min} ${unit}, median ${median}, of ${times.length} batches on ${threads} thread(s)`);
  console.log(`  ${sizes.join(', ')}, ${substeps} sub-steps${hash === undefined ? '' : `, state ${hash}`}`);
}

function medianOf(sorted: readonly number[]): number {
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/** Four digits that count. */
function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
