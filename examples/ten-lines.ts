// Run it: node examples/ten-lines.ts [days]
import { count, days, hsc, leukemicFraction, lsc, run, story } from '../src/index.ts';

const until = days(Number(process.argv[2] ?? 30));
const history = await run(story, { seed: 7, until, record: [count(lsc), count(hsc), leukemicFraction()] });

history.days.forEach((day, k) => {
  const share = 100 * history.values['leukemic fraction']![k]!;
  console.log(
    `day ${day}: ${history.values.lsc![k]} LSC, ${history.values.hsc![k]} HSC, ${share.toFixed(1)} % leukemic`,
  );
});
console.log(`state ${history.hash}`);
