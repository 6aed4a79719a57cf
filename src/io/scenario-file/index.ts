export type { Catalog, ParameterBounds, Resolve, Target, TargetKind } from './catalog.ts';
export { type JsonSchema, overlayJsonSchema, scenarioJsonSchema } from './json-schema.ts';
export { limits } from './limits.ts';
export { notesOn } from './notes.ts';
export { applyOverlay, readOverlay } from './overlay.ts';
export { printRegimens, printScenario } from './print.ts';
export { printable } from './printable.ts';
export { readScenario } from './read.ts';
export { knowing } from './rules.ts';
