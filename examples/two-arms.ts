// Two arms in the same seeds, a reading of one's own and a rule of one's own. Run it: node examples/two-arms.ts [seeds]
import {
  count,
  days,
  fraction,
  healthy,
  hours,
  hsc,
  micrometers,
  type Probe,
  run,
  type Scenario,
} from '../src/index.ts';
import { assumed } from '../src/model/index.ts';

/** A block of some 1,500 cells that runs for four days: seconds. */
const control: Scenario = {
  ...healthy,
  id: 'control',
  block: { x: micrometers(160), y: micrometers(80), z: micrometers(80) },
  until: days(4),
};

/** The same with CXCR4 of all cells blocked for a day, and with a rule laid over the model. */
const blocked: Scenario = {
  ...control,
  id: 'blocked',
  rules: [{ id: 'cxcl12-activates-akt', halfMaximum: assumed(fraction(0.5), [0.2, 0.8], 'put your own grounds here') }],
  perturb: [
    {
      id: 'block',
      at: { time: days(1) },
      action: 'block',
      target: 'cxcr4',
      fraction: fraction(1),
      lasting: hours(24),
    },
  ],
};

/** What is read of a tissue is a function of its columns. */
const hscInBlood: Probe = {
  name: 'hsc in blood',
  unit: 'cells',
  read: ({ cells, program }) => {
    const type = program.typeIndex(hsc.id);
    let found = 0;
    for (let row = 0; row < cells.table.count; row++) {
      if (cells.type[row] === type && cells.inBlood[row] === 1) found += 1;
    }
    return found;
  },
};

for (let seed = 1; seed <= Number(process.argv[2] ?? 3); seed++) {
  for (const scenario of [control, blocked]) {
    const { values, hash } = await run(scenario, { seed, record: [count(hsc), hscInBlood] });
    console.log(
      `seed ${seed}, ${scenario.id}: HSC ${values.hsc!.join(' ')}, in blood ${values['hsc in blood']!.join(' ')}, state ${hash}`,
    );
  }
}
