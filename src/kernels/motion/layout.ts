// The words of the table that TypeScript fills and AssemblyScript reads: compiled by both.

/** Addresses of columns by row of the cell. */
export const idWord = 0;
export const inBloodWord = 1;
export const holderWord = 2;
export const xWord = 3;
export const yWord = 4;
export const zWord = 5;
export const radiusWord = 6;
export const crowdingWord = 7;
/** By position. */
export const orderWord = 8;
export const sizeWord = 9;
export const motilityWord = 10;
export const attractionWord = 11;
/** By body. */
export const rowWord = 12;
export const keyWord = 13;
export const bodyXWord = 14;
export const bodyYWord = 15;
export const bodyZWord = 16;
export const bodyRadiusWord = 17;
export const mobilityWord = 18;
export const adhesionWord = 19;
export const mxWord = 20;
export const myWord = 21;
export const mzWord = 22;
export const pressureWord = 23;
/** Where the runs of types begin; by block of positions, the first body (i32) and what the block is to tell (f64). */
export const runsWord = 24;
export const firstWord = 25;
export const fastestWord = 26;
/** The types, each of `kindBytes`. */
export const kindsWord = 27;
/** Numbers of types and of voxels (i32). */
export const typesWord = 28;
export const nxWord = 29;
export const nyWord = 30;
export const nzWord = 31;
/** Edge of a voxel, µm, and mobility of held cells (f64). */
export const spacingWord = 32;
export const heldWord = 34;
export const tableWords = 36;

/** A type: radius (f64), addresses of the level and the diffusion of what attracts it or 0, whether it moves (i32). */
export const kindBytes = 24;
export const kindRadius = 0;
export const kindLevel = 8;
export const kindDiffusion = 12;
export const kindMoves = 16;

/** Positions, or bodies, of one part: they take longer than waking another thread. */
export const block = 1024;
