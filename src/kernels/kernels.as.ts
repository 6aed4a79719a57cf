// kernel: the one module that holds every kernel; each folder adds its line.
export function ping(part: i32, parts: i32, address: usize): void {
  store<i32>(address + (<usize>part << 2), part * 7 + parts);
}
export * from './rules/rules.as';
export { fieldAdvance } from './field/advance.as';
export { fieldAssemble } from './field/feed.as';
export { fieldPrepare, fieldRefresh, fieldSolve, fieldSweep } from './field/field.as';
export * from './math/table.as';
export { mechanicsMove, mechanicsSound, mechanicsSurvey } from './mechanics/mechanics.as';
export * from './finite/finite.as';
export * from './motion/motion.as';
export * from './cycle/cycle.as';
export * from './fates/fates.as';
export * from './harm/harm.as';
export * from './neighbors/neighbors.as';
export * from './columns/columns.as';
export * from './traffic/traffic.as';
export * from './arrangement/arrangement.as';
export { readCells } from './readings/readings.as';
