export type { FrameColumn } from './frame.ts';
export { type Manifest, type RunFacts, readManifest, type Station } from './manifest.ts';
export { refuseOccupied } from './occupied.ts';
export { openCells, openFields, openVessels, readCells, readFields, readSeries, type Series } from './read.ts';
export { type Frame, type FrameFile, type FramePlace, openParquet } from './read-parquet.ts';
export { type FieldsFile, type FieldsFrame, openZarr } from './read-zarr.ts';
export { type FieldsLayout, Recorder, type RecordingPlan } from './recorder.ts';
export { type Progress, RunFolder } from './run-folder.ts';
export { verifyResults } from './seal.ts';
