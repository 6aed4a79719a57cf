export { CheckpointStore, type Found } from './store.ts';
export { packTables, type Stamp, unpackTables, verifyCheckpoint } from './tables.ts';
