// Twin of advance.ts. A table holds the addresses of feeds; part p works on feed p.
import { carry, isCarried, supplyThrough } from '../vessels/vessels.as';
import { refresh } from './coefficients.as';
import { addressAt, assemble, numberAt } from './feed.as';
import { solve } from './field.as';

// Numbers of a feed beside those of feed.as.ts.
const wallCount = 7;
const level = 8;
const wallSupply = 16;
const seen = 17;
const rounds = 18;
const workspace = 19;
const blood = 20;
const stale = 21;
const cycles = 22;
const residual = 23;

// @ts-ignore: decorator
@inline function put(feed: usize, i: i32, value: f64): void { store<f64>(feed + (<usize>i << 3), value); }

export function fieldAdvance(part: i32, parts: i32, table: usize): void {
  const feed: usize = load<u32>(table + (<usize>part << 2));
  const stream = addressAt(feed, blood);
  const supply = addressAt(feed, wallSupply);
  put(feed, cycles, 0);
  put(feed, residual, 0);
  for (let round = <i32>numberAt(feed, rounds); round > 0; round--) {
    if (stream != 0 && supply != 0) supplyThrough(stream, supply, <i32>numberAt(feed, wallCount));
    assemble(feed);
    const found = <i32>numberAt(feed, seen);
    if ((found & 1) != 0) put(feed, stale, 1);
    if ((found & 2) != 0) solveFed(feed, addressAt(feed, workspace));
    if (stream != 0 && isCarried(stream)) carry(stream, addressAt(feed, level));
  }
}

function solveFed(feed: usize, problem: usize): void {
  if (numberAt(feed, stale) != 0) refresh(problem);
  put(feed, stale, 0);
  solve(problem);
  put(feed, cycles, numberAt(feed, cycles) + <f64>load<i32>(problem, 40));
  const left = load<f64>(problem, 56);
  if (!(left <= numberAt(feed, residual))) put(feed, residual, left);
}
