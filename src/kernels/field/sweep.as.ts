// Twin of sweep.ts: four voxels of a row at a time; the vectors along x are carried in registers and the colors are blended,
// because reading back a vector that was just written stalls.
import { after, axOf, ayOf, azOf, before, bOf, cOf, inverseOf, isPlain, nyOf, nzOf, reactionOf, rowAt, strideOf } from './level.as';

/**
 * The odd color follows the even one plane behind, while the plane is still in the cache. The values are those of two whole passes:
 * an odd voxel sees its even neighbors renewed and an even one its odd neighbors old. Plane 0 waits for the last one, its neighbor
 * around a periodic side, and still goes before it.
 */
export function sweep(level: usize): void {
  const nz = nzOf(level);
  smoothPlane(level, 0, 0);
  for (let z = 1; z < nz; z++) {
    smoothPlane(level, z, 0);
    if (z > 1) smoothPlane(level, z - 1, 1);
  }
  smoothPlane(level, 0, 1);
  if (nz > 1) smoothPlane(level, nz - 1, 1);
}

export function smoothPlane(level: usize, z: i32, color: i32): void {
  const ny = nyOf(level);
  const nz = nzOf(level);
  const stride = strideOf(level);
  const even = i32x4(-1, 0, -1, 0);
  const odd = i32x4(0, -1, 0, -1);
  for (let y = 0; y < ny; y++) smoothRow(level, y, z, ny, nz, stride, (y + z + color) & 1 ? odd : even);
}

// @ts-ignore: decorator
@inline
function smoothRow(level: usize, y: i32, z: i32, ny: i32, nz: i32, stride: i32, lanes: v128): void {
  const row = rowAt(y, z, ny, stride);
  const southRow = rowAt(before(y, ny), z, ny, stride);
  const bottomRow = rowAt(y, before(z, nz), ny, stride);
  const c = cOf(level) + row;
  const south = cOf(level) + southRow;
  const north = cOf(level) + rowAt(after(y, ny), z, ny, stride);
  const bottom = cOf(level) + bottomRow;
  const top = cOf(level) + rowAt(y, after(z, nz), ny, stride);
  const ax = axOf(level) + row;
  const ayS = ayOf(level) + southRow;
  const ayN = ayOf(level) + row;
  const azB = azOf(level) + bottomRow;
  const azT = azOf(level) + row;
  const b = bOf(level) + row;
  const inverse = inverseOf(level) + row;
  const last = (<usize>stride << 2) - 16;
  const zero = f32x4.splat(0);
  let previous = zero;
  let aPrevious = zero;
  let current = v128.load(c);
  let x: usize = 0;
  if (isPlain(level, y, z, ny)) {
    const a = v128.load32_splat(ax);
    const aS = v128.load32_splat(ayS);
    const aN = v128.load32_splat(ayN);
    const aB = v128.load32_splat(azB);
    const aT = v128.load32_splat(azT);
    for (; x < last; x += 16) {
      const next = v128.load(c + x, 16);
      const west = f32x4.mul(a, v128.shuffle<f32>(previous, current, 3, 4, 5, 6));
      const east = f32x4.mul(a, v128.shuffle<f32>(current, next, 1, 2, 3, 4));
      const alongX = f32x4.add(west, east);
      const alongY = f32x4.add(f32x4.mul(aS, v128.load(south + x)), f32x4.mul(aN, v128.load(north + x)));
      const alongZ = f32x4.add(f32x4.mul(aB, v128.load(bottom + x)), f32x4.mul(aT, v128.load(top + x)));
      const sum = f32x4.add(v128.load(b + x), f32x4.add(f32x4.add(alongX, alongY), alongZ));
      v128.store(c + x, v128.bitselect(f32x4.mul(sum, v128.load(inverse + x)), current, lanes));
      previous = current;
      current = next;
    }
    aPrevious = a;
  }
  for (; x <= last; x += 16) {
    const next = x < last ? v128.load(c + x, 16) : zero;
    const a = v128.load(ax + x);
    const west = f32x4.mul(v128.shuffle<f32>(aPrevious, a, 3, 4, 5, 6), v128.shuffle<f32>(previous, current, 3, 4, 5, 6));
    const east = f32x4.mul(a, v128.shuffle<f32>(current, next, 1, 2, 3, 4));
    const alongX = f32x4.add(west, east);
    const alongY = f32x4.add(f32x4.mul(v128.load(ayS + x), v128.load(south + x)), f32x4.mul(v128.load(ayN + x), v128.load(north + x)));
    const alongZ = f32x4.add(f32x4.mul(v128.load(azB + x), v128.load(bottom + x)), f32x4.mul(v128.load(azT + x), v128.load(top + x)));
    const sum = f32x4.add(v128.load(b + x), f32x4.add(f32x4.add(alongX, alongY), alongZ));
    v128.store(c + x, v128.bitselect(f32x4.mul(sum, v128.load(inverse + x)), current, lanes));
    previous = current;
    aPrevious = a;
    current = next;
  }
}

export function residualRow(level: usize, y: i32, z: i32, ny: i32, nz: i32, stride: i32, target: usize): void {
  const row = rowAt(y, z, ny, stride);
  const southRow = rowAt(before(y, ny), z, ny, stride);
  const bottomRow = rowAt(y, before(z, nz), ny, stride);
  const c = cOf(level) + row;
  const south = cOf(level) + southRow;
  const north = cOf(level) + rowAt(after(y, ny), z, ny, stride);
  const bottom = cOf(level) + bottomRow;
  const top = cOf(level) + rowAt(y, after(z, nz), ny, stride);
  const ax = axOf(level) + row;
  const ayS = ayOf(level) + southRow;
  const ayN = ayOf(level) + row;
  const azB = azOf(level) + bottomRow;
  const azT = azOf(level) + row;
  const b = bOf(level) + row;
  const inverse = inverseOf(level) + row;
  const reaction = reactionOf(level) + row;
  const last = (<usize>stride << 2) - 16;
  const zero = f32x4.splat(0);
  let previous = zero;
  let aPrevious = zero;
  let here = v128.load(c);
  let x: usize = 0;
  if (isPlain(level, y, z, ny)) {
    const a = v128.load32_splat(ax);
    const aS = v128.load32_splat(ayS);
    const aN = v128.load32_splat(ayN);
    const aB = v128.load32_splat(azB);
    const aT = v128.load32_splat(azT);
    let aWest = v128.shuffle<f32>(zero, a, 3, 4, 5, 6);
    for (; x < last; x += 16) {
      const next = v128.load(c + x, 16);
      const west = f32x4.mul(aWest, f32x4.sub(v128.shuffle<f32>(previous, here, 3, 4, 5, 6), here));
      const east = f32x4.mul(a, f32x4.sub(v128.shuffle<f32>(here, next, 1, 2, 3, 4), here));
      const alongX = f32x4.add(west, east);
      const alongY = f32x4.add(
        f32x4.mul(aS, f32x4.sub(v128.load(south + x), here)),
        f32x4.mul(aN, f32x4.sub(v128.load(north + x), here)),
      );
      const alongZ = f32x4.add(
        f32x4.mul(aB, f32x4.sub(v128.load(bottom + x), here)),
        f32x4.mul(aT, f32x4.sub(v128.load(top + x), here)),
      );
      const flux = f32x4.add(f32x4.add(alongX, alongY), alongZ);
      const rest = f32x4.sub(v128.load(b + x), f32x4.mul(v128.load(reaction + x), here));
      v128.store(target + x, f32x4.add(rest, flux));
      previous = here;
      here = next;
      aWest = a;
    }
    aPrevious = a;
  }
  for (; x <= last; x += 16) {
    const next = x < last ? v128.load(c + x, 16) : zero;
    const a = v128.load(ax + x);
    const cWest = v128.shuffle<f32>(previous, here, 3, 4, 5, 6);
    const cEast = v128.shuffle<f32>(here, next, 1, 2, 3, 4);
    const west = f32x4.mul(v128.shuffle<f32>(aPrevious, a, 3, 4, 5, 6), f32x4.sub(cWest, here));
    const east = f32x4.mul(a, f32x4.sub(cEast, here));
    const alongX = f32x4.add(west, east);
    const alongY = f32x4.add(
      f32x4.mul(v128.load(ayS + x), f32x4.sub(v128.load(south + x), here)),
      f32x4.mul(v128.load(ayN + x), f32x4.sub(v128.load(north + x), here)),
    );
    const alongZ = f32x4.add(
      f32x4.mul(v128.load(azB + x), f32x4.sub(v128.load(bottom + x), here)),
      f32x4.mul(v128.load(azT + x), f32x4.sub(v128.load(top + x), here)),
    );
    const flux = f32x4.add(f32x4.add(alongX, alongY), alongZ);
    const rest = f32x4.sub(v128.load(b + x), f32x4.mul(v128.load(reaction + x), here));
    const open = f32x4.ne(v128.load(inverse + x), zero);
    v128.store(target + x, v128.and(f32x4.add(rest, flux), open));
    previous = here;
    aPrevious = a;
    here = next;
  }
}
