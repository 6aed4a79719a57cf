export { modelData, modelJsonSchema } from './model-data.ts';
export { physicellTable } from './physicell.ts';
export { printPhysicell, unsaidInLines } from './physicell-print.ts';
export { printModel } from './print.ts';
export { readModel } from './read.ts';
