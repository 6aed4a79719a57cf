import type { Anatomy } from '../scene.ts';

/** Thickness of the drawn slab of bone, µm. */
export const boneThickness = 14;

/** Thickness of what is drawn before x = 0, µm: nothing where the block does not begin at bone. */
export const wallThickness = ({ end }: Anatomy): number => (end === 'bone' ? boneThickness : 0);
