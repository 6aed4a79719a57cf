// Compiled by both TypeScript and AssemblyScript.

/** Cells of one part: they take longer than waking another thread. */
export const block = 4096;
