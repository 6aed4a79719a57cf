export { modelData, modelJsonSchema } from './model-data.ts';
export { physicellTable, printPhysicell } from './physicell.ts';
export { printModel } from './print.ts';
export { readModel } from './read.ts';
