import { parseArgs } from 'node:util';
import { bandwidth } from './bandwidth.ts';
import type { Benchmark } from './benchmark.ts';
import { mechanics } from './mechanics.ts';
import { fieldSteady } from './field-steady.ts';
import { fieldSweep } from './field-sweep.ts';
import { fieldTick } from './field-tick.ts';
import { tick } from './tick.ts';
import { tissue } from './tissue.ts';

// npm run bench -- [NAME ...] [--threads N] [--json]
const benchmarks: readonly Benchmark[] = [tick, mechanics, tissue, fieldSweep, fieldSteady, fieldTick, bandwidth];

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
  const { times, unit, work, substeps } = await benchmark.measure(threads);
  const sorted = times.toSorted((a, b) => a - b);
  const row = {
    name: benchmark.name,
    threads,
    unit,
    min: rounded(sorted[0]!),
    median: rounded(medianOf(sorted)),
    work,
    substeps,
  };
  if (values.json) console.log(JSON.stringify(row));
  else {
    const sizes = Object.entries(work).map(([name, amount]) => `${amount} ${name}`);
    console.log(`${row.name}: ${benchmark.says}`);
    console.log(`  min ${row.min} ${unit}, median ${row.median}, of ${times.length} batches on ${threads} thread(s)`);
    console.log(`  ${sizes.join(', ')}, ${substeps} sub-steps`);
  }
}

function medianOf(sorted: readonly number[]): number {
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

function rounded(milliseconds: number): number {
  return Math.round(milliseconds * 1000) / 1000;
}
