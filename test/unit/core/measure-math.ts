import { largestError, ranges } from './math-ranges.ts';

/** Prints the table of docs/numerics/math.md: `node test/unit/core/measure-math.ts [points per line]`. */
const points = Number(process.argv[2] ?? 100_000);
console.log('| function | range | points | largest error, ulp |\n| --- | --- | --- | --- |');
for (const range of ranges) {
  console.log(`| \`${range.name}\` | ${range.range} | ${points} | ${largestError(range, points).ulp.toFixed(3)} |`);
}
