import { floor, sqrt } from '../../../core/math.ts';

/** A block whose sides y and z are periodic and whose ends in x are closed, µm. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** A graph of tubes; a segment is a straight capsule between two nodes by the shorter way across the periodic sides. */
export interface Network {
  readonly box: Box;
  /** Positions, µm, y and z inside the box. */
  readonly nodes: { readonly x: Float32Array; readonly y: Float32Array; readonly z: Float32Array };
  readonly segments: {
    /** Node indices. */
    readonly from: Int32Array;
    readonly to: Int32Array;
    /** µm. */
    readonly radius: Float32Array;
    /** Distance between the nodes, µm. */
    readonly length: Float32Array;
    /** Index whose meaning the model gives. */
    readonly kind: Uint8Array;
  };
  /** Nodes at which pressure is given and blood enters. */
  readonly inlets: readonly number[];
  /** Nodes at which pressure is given and blood leaves. */
  readonly outlets: readonly number[];
}

/** The position inside one period, in [0, period). */
export function wrap(position: number, period: number): number {
  const inside = position - period * floor(position / period);
  return inside < period ? inside : 0;
}

/** The shortest of the displacements that differ by whole periods. */
export function nearestImage(displacement: number, period: number): number {
  return displacement - period * floor(displacement / period + 0.5);
}

/** Distance between two points by the minimum image in y and z, µm. */
export function distanceBetween(
  box: Box,
  x1: number,
  y1: number,
  z1: number,
  x2: number,
  y2: number,
  z2: number,
): number {
  const dx = x2 - x1;
  const dy = nearestImage(y2 - y1, box.y);
  const dz = nearestImage(z2 - z1, box.z);
  return sqrt(dx * dx + dy * dy + dz * dz);
}
