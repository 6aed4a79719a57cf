export * from './checkpoint/index.ts';
export * from './dosing-table/index.ts';
export { sayFault } from './error-code.ts';
export * from './model-file/index.ts';
export * from './run-folder/index.ts';
export * from './scenario-file/index.ts';
export * from './study-file/index.ts';
