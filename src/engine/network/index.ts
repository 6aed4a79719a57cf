export * from './carrier.ts';
export * from './carry.ts';
export * from './flow.ts';
export * from './grow.ts';
export * from './network.ts';
export * from './occupy.ts';
export type { GrowthPlan } from './plan.ts';
