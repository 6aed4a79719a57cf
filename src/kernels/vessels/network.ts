/** Segments between nodes, with the nodes at which blood enters or leaves. */
export interface Network {
  readonly nodes: { readonly x: ArrayLike<number> };
  readonly segments: { readonly from: Int32Array; readonly to: Int32Array };
  readonly inlets: readonly number[];
  readonly outlets: readonly number[];
}

export interface Flow {
  /** [segments], µm³/h, positive from `from` to `to`. */
  readonly flow: Float64Array;
  /** Nodes, so that every flow runs from an earlier to a later one. */
  readonly order: Int32Array;
}

/** Through which voxels vessels exchange with the tissue. */
export interface Walls {
  /** Entries `start[g]` to `start[g + 1]` belong to segment g: voxel, and area of wall in it, µm². */
  readonly exchange: { readonly start: Int32Array; readonly voxel: Int32Array; readonly area: Float32Array };
  /** The voxels with wall, ascending. */
  readonly voxel: Uint32Array;
  /** [entries] which of these voxels each belongs to. */
  readonly place: Uint32Array;
}
