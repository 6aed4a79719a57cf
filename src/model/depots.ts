/** Routes by which a drug is not given into blood: the body takes it up from there. */
export const depots = ['oral', 'subcutaneous'] as const;
export type Depot = (typeof depots)[number];
