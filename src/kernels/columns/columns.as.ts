// Copying quantities between rows and positions, one quantity per part: see contract.ts.

export function gatherRows(part: i32, parts: i32, table: usize, order: usize, starts: usize, runs: i32): void {
  const entry = table + (<usize>part << 4);
  const rows = <usize>load<u32>(entry), column = <usize>load<u32>(entry, 4), isHad = <usize>load<u32>(entry, 8);
  for (let run = 0; run < runs; run++) {
    const from = firstOf(starts, run), to = firstOf(starts, run + 1);
    if (load<u8>(isHad + <usize>run)) {
      for (let at = from; at < to; at += 4) store<f32>(column + at, load<f32>(rows + (<usize>load<u32>(order + at) << 2)));
    } else memory.fill(column + from, 0, to - from);
  }
}

export function scatterColumns(part: i32, parts: i32, table: usize, order: usize, starts: usize, runs: i32): void {
  const entry = table + (<usize>part << 4);
  const rows = <usize>load<u32>(entry), column = <usize>load<u32>(entry, 4), isHad = <usize>load<u32>(entry, 8);
  for (let run = 0; run < runs; run++) {
    if (!load<u8>(isHad + <usize>run)) continue;
    const from = firstOf(starts, run), to = firstOf(starts, run + 1);
    for (let at = from; at < to; at += 4) store<f32>(rows + (<usize>load<u32>(order + at) << 2), load<f32>(column + at));
  }
}

/** Bytes before the first position of a run. */
@inline function firstOf(starts: usize, run: i32): usize {
  return <usize>load<u32>(starts + (<usize>run << 2)) << 2;
}
