export * from '../../kernels/vessels/carrier.ts';
export * from '../../kernels/vessels/carry.ts';
export * from './flow.ts';
export * from './grow.ts';
export * from './network.ts';
export * from './occupy.ts';
export type { GrowthPlan } from './plan.ts';
