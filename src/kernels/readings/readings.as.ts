// What cells read: see contract.ts for what is computed and table.ts for the tables.
import { inBloodStream } from '../arrangement/crowd.as';
import { storeLanes } from '../lanes.as';

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
      lookUp(source, <usize>load<u32>(reading, 12), column, from, to, voxel);
      break;
    }
    case 3: {
      gather(source, column, from, to, row);
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
    default: {
      const carried = <usize>load<u32>(reading, 12);
      if (carried) lookUp(source, carried, column, from, to, voxel);
      else gather(source, column, from, to, row);
      const drugs = load<u32>(reading, 20) != load<u32>(reading, 28);
      if (drugs || load<u32>(reading, 44)) share(reading, column, from, to, row, voxel);
      else bind(reading, column, from, to, row);
    }
  }
}

function lookUp(level: usize, carried: usize, column: usize, from: usize, to: usize, voxel: usize): void {
  const inBlood = <f32>load<f64>(carried);
  for (let at = from; at < to; at += 4) {
    const v = load<u32>(voxel + at);
    store<f32>(column + at, v == inBloodStream ? inBlood : load<f32>(level + (<usize>v << 2)));
  }
}

function gather(rows: usize, column: usize, from: usize, to: usize, row: usize): void {
  for (let at = from; at < to; at += 4) store<f32>(column + at, load<f32>(ofRow(rows, row, at)));
}

/** What is bound of receptors that one ligand has for itself, which lies in their column; of four cells at a time. */
function bind(reading: usize, column: usize, from: usize, to: usize, row: usize): void {
  const scale = <usize>load<u32>(reading, 36), amount = v128.load64_splat(<usize>load<u32>(reading, 40));
  const affinity = v128.load64_splat(reading + 56);
  for (let at = from; at < to; at += 16) {
    const ligand = v128.load(column + at);
    let low = amount, high = amount;
    if (scale) {
      // Beyond the block stands the row of another cell, or 0.
      low = f64x2.mul(amount, twoOf(scale, row, at));
      high = f64x2.mul(amount, twoOf(scale, row, at + 8));
    }
    low = boundOf(low, f64x2.promote_low_f32x4(ligand), affinity);
    high = boundOf(high, f64x2.promote_low_f32x4(i64x2.shuffle(ligand, ligand, 1, 1)), affinity);
    const value = i64x2.shuffle(f32x4.demote_f64x2_zero(low), f32x4.demote_f64x2_zero(high), 0, 2);
    if (at + 16 <= to) v128.store(column + at, value);
    else storeLanes(column + at, value, <i32>((to - at) >> 2));
  }
}

@inline function boundOf(expressed: v128, ligand: v128, affinity: v128): v128 {
  const bound = f64x2.div(ligand, affinity);
  return f64x2.div(f64x2.mul(expressed, bound), f64x2.add(f64x2.splat(1), bound));
}

@inline function twoOf(rows: usize, row: usize, at: usize): v128 {
  const low = f64x2.splat(<f64>load<f32>(ofRow(rows, row, at)));
  return f64x2.replace_lane(low, 1, <f64>load<f32>(ofRow(rows, row, at + 4)));
}

/** What is bound of receptors that the ligand in their column shares with a second one or with drugs. */
function share(reading: usize, column: usize, from: usize, to: usize, row: usize, voxel: usize): void {
  const blocking = <usize>load<u32>(reading, 20), rousing = <usize>load<u32>(reading, 24), end = <usize>load<u32>(reading, 28);
  const scale = <usize>load<u32>(reading, 36), amount = load<f64>(<usize>load<u32>(reading, 40));
  const rival = <usize>load<u32>(reading, 44), carried = <usize>load<u32>(reading, 48);
  const affinity = load<f64>(reading, 56), rivalAffinity = load<f64>(reading, 64), efficacy = load<f64>(reading, 72);
  for (let at = from; at < to; at += 4) {
    const v = load<u32>(voxel + at);
    const bound = <f64>load<f32>(column + at) / affinity;
    const taken = rival ? levelAt(rival, carried, v) / rivalAffinity : 0;
    const roused = bound + efficacy * taken + drive(rousing, end, v);
    const expressed = scale ? amount * <f64>load<f32>(ofRow(scale, row, at)) : amount;
    store<f32>(column + at, <f32>((expressed * roused) / (1 + bound + taken + presence(blocking, end, v))));
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
