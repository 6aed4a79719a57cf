/**
 * Places on a line, in a given order and at least `gaps` apart, as near to the wanted ones as possible: the least sum of
 * squared distances (pool adjacent violators).
 *
 * @param wanted [n] in the order that is kept
 * @param gaps   [n − 1] least distance of each to the one after it
 */
export function leastMoved(wanted: readonly number[], gaps: readonly number[]): number[] {
  const offsets = [0];
  for (const gap of gaps) offsets.push(offsets.at(-1)! + gap);
  const blocks: { sum: number; count: number }[] = [];
  for (const [k, value] of wanted.entries()) {
    blocks.push({ sum: value - offsets[k]!, count: 1 });
    while (blocks.length > 1 && meanOf(blocks.at(-2)!) > meanOf(blocks.at(-1)!)) {
      const { sum, count } = blocks.pop()!;
      blocks.at(-1)!.sum += sum;
      blocks.at(-1)!.count += count;
    }
  }
  return blocks.flatMap((block) => Array<number>(block.count).fill(meanOf(block))).map((mean, k) => mean + offsets[k]!);
}

const meanOf = ({ sum, count }: { readonly sum: number; readonly count: number }) => sum / count;
