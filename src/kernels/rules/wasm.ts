import type { Crew } from '../crew.ts';
import type { RuleKernel } from './contract.ts';

/** The rules as a crew carries them out, one part per block. */
export function wasmRules(crew: Crew): RuleKernel {
  return {
    respond({ blocks, addresses: { blocks: table, runs, targets, inputs } }) {
      crew.run('respondToRules', blocks, [table, runs, targets, inputs]);
    },
    relax({ blocks, addresses: { blocks: table, runs, relaxations } }) {
      crew.run('followTargets', blocks, [table, runs, relaxations]);
    },
  };
}
