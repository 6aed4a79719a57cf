// Copying quantities from places to where they are kept, and wiping columns, one column per part: see contract.ts.

export function scatterColumns(
  part: i32, parts: i32,
  table: usize, order: usize, starts: usize, runs: i32, first: u32,
): void {
  const entry = table + (<usize>part << 4);
  const kept = <usize>load<u32>(entry), column = <usize>load<u32>(entry, 4), isHad = <usize>load<u32>(entry, 8);
  const isByPosition = load<u32>(entry, 12) != 0;
  for (let run = 0; run < runs; run++) {
    if (!load<u8>(isHad + <usize>run)) continue;
    const from = firstOf(starts, run), to = firstOf(starts, run + 1);
    if (isByPosition) memory.copy(kept + (<usize>first << 2) + from, column + from, to - from);
    else for (let at = from; at < to; at += 4) store<f32>(kept + (<usize>load<u32>(order + at) << 2), load<f32>(column + at));
  }
}

export function wipeColumns(part: i32, parts: i32, table: usize, count: i32): void {
  memory.fill(<usize>load<u32>(table + (<usize>part << 2)), 0, <usize>count << 2);
}

/** Bytes before the first place of a run. */
@inline function firstOf(starts: usize, run: i32): usize {
  return <usize>load<u32>(starts + (<usize>run << 2)) << 2;
}
