// Compiled by both TypeScript and AssemblyScript.

/** Cells of one part, and of those that are touched: they take longer than waking another thread. */
export const block = 64;
export const touchedBlock = 16;
