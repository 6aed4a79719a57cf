import type { Crew } from '../crew.ts';
import { drugNumbers, type Harm, type HarmKernel, rateNumbers, type StoredDrug } from './contract.ts';

/** Words of the table before the first rate of each run, as in harm.as.ts. */
const ratesWord = 12;
const firstRateWord = 14;

/** The harm as a crew computes it, one part per block. */
export function wasmHarm(crew: Crew): HarmKernel {
  return {
    harm(harm, drugs) {
      writeDown(harm, drugs);
      crew.run('harmCells', harm.blocks.count, [harm.table.byteOffset, drugs.length, harm.dt, harm.grid.spacing]);
    },
  };
}

/** The drugs, and the rates of each run, drug by drug. */
function writeDown({ numbers, table }: Harm, drugs: readonly StoredDrug[]): void {
  drugs.forEach((drug, k) => {
    const { damageHalf, gas, gasHalf, inPhase, keep, least, level, reference, saturation, steadyInBlood, store } = drug;
    const address = [store.byteOffset, level.byteOffset, gas?.byteOffset ?? 0];
    const steady = [reference, saturation, gasHalf, least, steadyInBlood, keep, damageHalf];
    numbers.set([...address, ...steady, ...inPhase], drugNumbers * k);
  });
  let at = drugNumbers * drugs.length;
  table[ratesWord] = numbers.byteOffset + 8 * at;
  let count = 0;
  for (let run = 0; firstRateWord + run < table.length - 1; run++) {
    table[firstRateWord + run] = count;
    for (const [k, { rates }] of drugs.entries()) {
      for (const rate of rates[run]!) {
        numbers[at] = k;
        numbers[at + 1] = rate;
        at += rateNumbers;
        count += 1;
      }
    }
  }
  table[table.length - 1] = count;
}
