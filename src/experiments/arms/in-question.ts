import type { AssayArm, Reading } from '../../assays/index.ts';
import { internal } from '../../core/units.ts';
import { asked } from './experiment.ts';

/** An arm as a question holds it, in whatever seeds: its name, what its scenario and its origin ask of the model, and its end. */
export function armInQuestion({ name, scenario, origin, followUp }: AssayArm) {
  return {
    name,
    scenario: asked(scenario),
    origin: origin === undefined ? null : asked(origin),
    end: followUp === undefined ? null : [followUp.event, internal(followUp.lasting)],
  };
}

/** A reading as a question holds it: its words and the measures that it records; its code is known by the way of judging. */
export function readingInQuestion({ says, unit, records, about }: Reading) {
  return [says, unit, records, about];
}
