/** What a figure is to reach on a machine of two cores: `goal` if all goes well, `must` in any case. */
export interface Bar {
  /** Name of the figure, as `npm run bench -- --json` prints it. */
  readonly name: string;
  readonly work: string;
  readonly unit: string;
  readonly threads: number;
  readonly goal: number;
  readonly must: number;
}

const each = (name: string, work: string, unit: string, ...pairs: readonly (readonly [number, number])[]): Bar[] =>
  pairs.map(([goal, must], n) => ({ name, work, unit, threads: n + 1, goal, must }));

export const bars: readonly Bar[] = [
  ...each('field-sweep', '100³, one red-black sweep, per voxel', 'ns', [1.3, 1.8]),
  ...each('field-steady', '96³, warm, to 0.5 %, per voxel and substance', 'ns', [8, 15]),
  {
    name: 'field-tick',
    work: '100³ × 10, to 0.5 %, per voxel and substance',
    unit: 'ns',
    threads: 2,
    goal: 6,
    must: 10,
  },
  ...each('mechanics', '1e5 cells at packing 0.7, whole step, per cell', 'ns', [80, 120], [42, 70]),
  ...each('rules', '1e5 cells × 60, per cell and rule', 'ns', [0.4, 0.8]),
  ...each('tick', '1e5 cells, 10 substances on 1e6 voxels, 60 sub-steps', 's', [0.6, 1], [0.35, 0.6]),
  ...each('tissue', '1e5 cells, oxygen only, mechanics each 0.1 min, per simulated hour', 's', [5, 8]),
  ...each('patient', 'the mouse story, 65 days', 's', [40, 80], [25, 50]),
  ...each('scaling', 'whole tick per cell, 1e6 cells over 1e3', '×', [1.3, 1.8]),
  ...each('native-sweep', 'time over that of the same algorithm in C, same hash', '×', [1.2, 1.5]),
  ...each('native-mechanics', 'time over that of the same algorithm in C, same hash', '×', [2.2, 3]),
  ...each('native-rules', 'time over that of the same algorithm in C, same hash', '×', [2, 4]),
  // Shares of copy bandwidth of 35, 25, 50 and 35 %, as times of a copy.
  ...each('bandwidth', 'a sweep of 10 substances, over copying its bytes', '×', [2.86, 4], [2, 2.86]),
  ...each('memory', 'all that a cell takes', 'bytes', [600, 600]),
  ...each('memory-million', '1e6 cells, 10 substances on 1e6 voxels', 'GB', [4, 4]),
];
