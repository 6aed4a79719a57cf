export { CheckpointStore, type Found } from './store.ts';
export { checkpointFormat, packTables, type Stamp, unpackTables, verifyCheckpoint } from './tables.ts';
