export * from './checkpoint/index.ts';
export * from './run-folder/index.ts';
