import type { Published } from './published.ts';

/** So far around a value, in shares of it. */
export const within = (share: number, value: number): Published['range'] => [(1 - share) * value, (1 + share) * value];
