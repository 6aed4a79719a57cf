// The words of the parameter block that TypeScript fills and AssemblyScript reads: compiled by both.

/** Numbers of bodies, parts, bytes of list entries per part, candidates per thread (i32). */
export const nWord = 0;
export const partsWord = 1;
export const entriesWord = 2;
export const candidatesWord = 3;

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

/** Addresses by row of the caller. */
export const startWord = 16; //  vectors: the center at the beginning of the call, travel
export const placeWord = 17; //  bin, then slot
/** Addresses in the order of bins, the slots. */
export const rowWord = 18; //    caller's row
export const centerWord = 19; // [n + 4] vectors x, y, z, radius
export const nextWord = 20; //   [n + 4] vectors, the centers after a sub-step
export const builtWord = 21; //  vectors: the center when lists were built, squared drift that asks for new ones
export const motileWord = 22; // vectors: motility, mobility
export const reachWord = 23; //  stretch · radius + slack
export const stickWord = 24; //  adhesion
export const planWord = 25; //   where the list begins in its part, how long it is, and flags: see below
export const isWalled = 1; //    may touch a wall before the next lists
export const isImaged = 2; //    some neighbor may be nearest across a periodic side
/** Groups of four entries: how many are in the list, and how many are before it in its part. */
export const groupsShift = 2;
export const mostGroups = 2047;
export const beforeShift = 13;
export const mostBefore = 524287;
/** Addresses of the rest. */
export const neighborWord = 26; // list entries: byte offset of a center
export const packWord = 27; //     16 byte shuffles that move the chosen lanes to the front
export const reportWord = 28; //   per part, on a cache line of its own: see below
export const scratchWord = 29; //  per thread, candidates for the lists
export const firstWord = 30; //    first slot of each bin, small bodies' bins and then big ones'

/** Box (f32): vector of lengths; 1/length and length of periodic sides, else 0. */
export const lengthWord = 32; //   vector lx, ly, lz, huge (16-byte aligned)
export const wrapWord = 36; //     vector 0, ly or 0, lz or 0, 0
export const inverseWord = 40; //  vector 0, 1/ly or 0, 1/lz or 0, 0

/** Wall: addresses of the distances or 0, of the least of each eight; voxels (i32), 1/voxel (f32). */
export const wallWord = 44;
export const wallLeastWord = 45;
export const wallXWord = 46;
export const wallYWord = 47;
export const wallZWord = 48;
export const wallInverseWord = 49;

/** The most that the distance between two points changes over how far they are apart (f32). */
export const wallSlopeWord = 58;

/** Interaction (f32); velocities in counts except for the quantum. */
export const repulsionWord = 50;
export const stickinessWord = 51;
export const ceilingWord = 52;
export const quantumWord = 53;
export const dtWord = 54;

/** How far bodies may drift before new lists (f32, µm): by pushes, as a share of the travel by motility, and at most. */
export const slackWord = 55;
export const shareWord = 56;
export const mostSlackWord = 61;
/** Bodies of a larger reach are big (f32, µm). */
export const bigWord = 57;
/** Whether all bodies adhere alike (i32). */
export const isAlikeWord = 59;
/** What the call gives: lists built or -1 (i32). */
export const buildsWord = 60;

/** Reach of a body's forces over its radius (f32). */
export const stretchWord = 62;
/** How far mended bodies are from where they were sorted, at most, µm, or negative (f32). */
export const driftedWord = 63;

/** Two grids of bins, for small and for big bodies, each `gridWords` long. */
export const gridWord = 64;
export const gridWords = 12;
export const binsXWord = 0;
export const binsYWord = 1;
export const binsZWord = 2;
export const binsBeforeWord = 3; // number of its first bin
export const perXWord = 4; //      bins per µm
export const perYWord = 5;
export const perZWord = 6;
export const edgeYWord = 7; //     µm
export const edgeZWord = 8;

/** What the call gives as well: bodies whose lists were mended (i32). */
export const mendsWord = 88;
/** So many bodies that left their slack at once are mended; for more, all lists are built anew (i32). */
export const mostMendsWord = 89;

/** Bodies are awaited where motility would carry them in this time (f32, h), but no farther than that (f32, µm). */
export const leadWord = 90;
export const longestLeadWord = 91;

export const blockWords = 96;

/** A part's report. */
export const reportWords = 32;
/** Where the lists of the part end (address). */
export const endReport = 0;
/** For odd and even sub-steps, so that none is overwritten before all threads have read it. */
export const straysReport = 2; //   [2] bodies that left their slack (i32)
export const stepReport = 4; //     longest step², µm² (f32)
export const largestReport = 5; //  largest displacement², µm² (f32)
export const cappedReport = 7; //   body-steps (i32)
export const overflowReport = 8; // lists or candidates (i32)
/** Reaches of the small and of the big bodies (f32, µm), < 0 for none. */
export const reachReport = 9; //    [2]
/** The survey of the bodies: all in range, smallest and largest adhesion, sums of radii and travel. */
export const isFitReport = 11; //   (i32)
export const stickReport = 12; //   [2] (f32)
export const sumsReport = 14; //    [2] (f32)
/** Largest slack (f32, µm). */
export const slackReport = 16;
/** Slots of the first `mostStrays` that left their slack in the last sub-step (i32). */
export const strayReport = 17;
export const mostStrays = 15;
