// What cells read: see contract.ts for what is computed and table.ts for the tables.

const inBloodStream: u32 = 0xffffffff;

/** One block of cells: all readings of its run. */
export function readCells(part: i32, parts: i32, blocks: usize, runs: usize, first: u32, row: usize, voxel: usize): void {
  const block = blocks + (<usize>part << 4);
  const from = <usize>load<u32>(block) << 2, to = <usize>load<u32>(block, 4) << 2;
  const run = runs + (<usize>load<u32>(block, 8) << 3);
  const last = <usize>load<u32>(run, 4);
  for (let reading = <usize>load<u32>(run); reading < last; reading += 80) {
    const column = <usize>load<u32>(reading, 4);
    fill(reading, column, from, to, first, row, voxel);
    const silencing = <usize>load<u32>(reading, 28), end = <usize>load<u32>(reading, 32);
    if (silencing != end) {
      for (let at = from; at < to; at += 4) {
        store<f32>(column + at, <f32>(<f64>load<f32>(column + at) / (1 + presence(silencing, end, load<u32>(voxel + at)))));
      }
    }
  }
}

function fill(reading: usize, column: usize, from: usize, to: usize, first: u32, row: usize, voxel: usize): void {
  const source = <usize>load<u32>(reading, 8);
  switch (load<u32>(reading)) {
    case 0: {
      memory.fill(column + from, 0, to - from);
      break;
    }
    case 1: {
      const value = <f32>load<f64>(source);
      for (let at = from; at < to; at += 4) store<f32>(column + at, value);
      break;
    }
    case 2: {
      const carried = <f32>load<f64>(<usize>load<u32>(reading, 12));
      for (let at = from; at < to; at += 4) {
        const v = load<u32>(voxel + at);
        store<f32>(column + at, v == inBloodStream ? carried : load<f32>(source + (<usize>v << 2)));
      }
      break;
    }
    case 3: {
      for (let at = from; at < to; at += 4) store<f32>(column + at, load<f32>(ofRow(source, row, at)));
      break;
    }
    case 4: {
      memory.copy(column + from, source + (<usize>first << 2) + from, to - from);
      break;
    }
    case 5: {
      const bit = load<u32>(reading, 16);
      for (let at = from; at < to; at += 4) store<f32>(column + at, <f32>((load<u32>(ofRow(source, row, at)) >>> bit) & 1));
      break;
    }
    case 6: {
      for (let at = from; at < to; at += 4) store<f32>(column + at, load<u32>(ofRow(source, row, at)) != 0 ? 1 : 0);
      break;
    }
    default:
      bind(reading, source, column, from, to, row, voxel);
  }
}

function bind(reading: usize, source: usize, column: usize, from: usize, to: usize, row: usize, voxel: usize): void {
  const carried = <usize>load<u32>(reading, 12);
  const blocking = <usize>load<u32>(reading, 20), rousing = <usize>load<u32>(reading, 24), end = <usize>load<u32>(reading, 28);
  const share = <usize>load<u32>(reading, 36), amount = load<f64>(<usize>load<u32>(reading, 40));
  const rival = <usize>load<u32>(reading, 44), carriedRival = <usize>load<u32>(reading, 48);
  const affinity = load<f64>(reading, 56), rivalAffinity = load<f64>(reading, 64), efficacy = load<f64>(reading, 72);
  for (let at = from; at < to; at += 4) {
    const v = load<u32>(voxel + at);
    const bound = (carried ? levelAt(source, carried, v) : <f64>load<f32>(ofRow(source, row, at))) / affinity;
    const expressed = share ? amount * <f64>load<f32>(ofRow(share, row, at)) : amount;
    let roused = bound;
    let all = 1 + bound;
    if (rival) {
      const taken = levelAt(rival, carriedRival, v) / rivalAffinity;
      roused += efficacy * taken;
      all += taken;
    }
    if (blocking != end) {
      roused += drive(rousing, end, v);
      all += presence(blocking, end, v);
    }
    store<f32>(column + at, <f32>((expressed * roused) / all));
  }
}

/** Σ D/half of the drugs from `first` to `end`. */
function presence(first: usize, end: usize, voxel: u32): f64 {
  let sum: f64 = 0;
  for (let drug = first; drug < end; drug += 24) sum += shareOf(drug, voxel);
  return sum;
}

/** Σ ε·D/half */
function drive(first: usize, end: usize, voxel: u32): f64 {
  let sum: f64 = 0;
  for (let drug = first; drug < end; drug += 24) sum += load<f64>(drug, 16) * shareOf(drug, voxel);
  return sum;
}

@inline function shareOf(drug: usize, voxel: u32): f64 {
  return levelAt(<usize>load<u32>(drug), <usize>load<u32>(drug, 4), voxel) / load<f64>(drug, 8);
}

@inline function levelAt(level: usize, carried: usize, voxel: u32): f64 {
  return voxel == inBloodStream ? load<f64>(carried) : <f64>load<f32>(level + (<usize>voxel << 2));
}

/** Address of what the cell at a place has. */
@inline function ofRow(rows: usize, row: usize, at: usize): usize {
  return rows + (<usize>load<u32>(row + at) << 2);
}
