import { canonicalJson } from '../../../experiments/identity.ts';
import type { FrameSource } from '../../scene.ts';

type Begun = Pick<FrameSource, 'anatomy' | 'scenario'>;

const parts: readonly (readonly [name: string, of: (run: Begun) => unknown])[] = [
  ['block', ({ anatomy }) => anatomy.block],
  ['vessels', ({ anatomy }) => Object.values(anatomy.segments).map((column) => Array.from(column))],
  ['random numbers', ({ scenario }) => scenario?.seed],
];

/** Which of block, vessels and random numbers two runs have in common, in a sentence; null where it is none of them. */
export function sayCommon(left: Begun, right: Begun): string | null {
  const same = parts.filter(([, of]) => canonicalJson(of(left)) === canonicalJson(of(right)));
  return same.length === 0 ? null : `The same in both: ${same.map(([name]) => name).join(', ')}.`;
}
