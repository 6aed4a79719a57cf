// The words of the parameter block that TypeScript fills and AssemblyScript reads: compiled by both.

/** Numbers of bodies, parts, list entries per part (i32). */
export const nWord = 0;
export const partsWord = 1;
export const entriesWord = 2;

/** Addresses of the caller's columns (u32). */
export const keyWord = 4;
export const xWord = 5;
export const yWord = 6;
export const zWord = 7;
export const radiusWord = 8;
export const mobilityWord = 9;
export const adhesionWord = 10;
export const mxWord = 11;
export const myWord = 12;
export const mzWord = 13;
export const pressureWord = 14;
export const countWord = 15;

/** Addresses of the sorted copy: vectors of four are x, y, z, 0. */
export const rowWord = 16; //      caller's row
export const centerWord = 17; //   [n + 1] vectors
export const nextWord = 18; //     [n + 1] vectors, the centers after a sub-step
export const startWord = 19; //    centers at the beginning of the call
export const builtWord = 20; //    centers when lists were built
export const motileWord = 21; //   motility
export const sizeWord = 22; //     radius
export const freedomWord = 23; //  mobility
export const stickWord = 24; //    adhesion
export const binOfWord = 25;

/** Addresses of the neighbor lists. */
export const listWord = 26; //     first entry of each body
export const groupsWord = 27; //   groups of four entries of each body
export const neighborWord = 28; // per entry: slot, 1/(rᵢ + rⱼ), pull in counts
export const inverseWord = 29;
export const pullWord = 30;
export const packWord = 31; //     16 byte shuffles that move the chosen lanes to the front
export const reportWord = 32; //   per part, on a cache line of its own: see below

export const scratchWord = 33; //  per part, candidates for the lists
export const candidates = 1024;
export const nearWord = 34; //     1 for bodies that may touch a wall before the next build, else 0

/** Box (f32): lengths; 1/length and length of periodic sides, else 0. */
export const lengthWord = 36; //   vector lx, ly, lz, 0 (16-byte aligned)
export const wrapWord = 40; //     vector 0, ly or 0, lz or 0, 0
export const inverseYWord = 44;
export const inverseZWord = 45;

/** Wall: address of the distances or 0, voxels (i32), 1/voxel (f32). */
export const wallWord = 46;
export const wallXWord = 47;
export const wallYWord = 48;
export const wallZWord = 49;
export const wallInverseWord = 50;

/** Interaction (f32); velocities in counts except for the quantum. */
export const repulsionWord = 51;
export const stickinessWord = 52;
export const ceilingWord = 53;
export const quantumWord = 54;
export const dtWord = 55;
export const skinWord = 56;
export const drift2Word = 57; //   squared displacement that calls for new lists, µm²
export const bigRadiusWord = 58;

/** Two grids of bins, for small and for big bodies, each `gridWords` long. */
export const gridWord = 64;
export const gridWords = 24;
export const binsXWord = 0;
export const binsYWord = 1;
export const binsZWord = 2;
export const perXWord = 3; //      bins per µm
export const perYWord = 4;
export const perZWord = 5;
export const edgeYWord = 6; //     µm
export const edgeZWord = 7;
export const largestWord = 8; //   largest radius in the grid, µm; < 0 if the grid is empty
export const firstWord = 9; //     first member of each bin
export const memberXWord = 10; //  members in the order of bins
export const memberYWord = 11;
export const memberZWord = 12;
export const memberRadiusWord = 13;
export const memberAdhesionWord = 14;
export const memberSlotWord = 15;

export const blockWords = 112;

/** A part's report: drift² (f32), longest step² (f32), largest displacement² (f32), capped, overflow (i32). */
export const reportWords = 16;
export const driftReport = 0;
export const stepReport = 1;
export const largestReport = 2;
export const cappedReport = 3;
export const overflowReport = 4;
