import { expect, it } from 'vitest';
import { days, hours, minutes, quantity } from '../../../src/core/units.ts';
import { describeDose } from '../../../src/model/describe-dose.ts';

it('says what is given, over what time, from when and how often', () => {
  const dose = { drug: 'doxorubicin', amount: quantity(3, 'mg/kg'), route: 'bolus', at: hours(4) } as const;
  expect(describeDose({ ...dose, every: days(1), times: 3 })).toBe(
    'doxorubicin 3 mg/kg, from 4 h on, every 1 d, 3 times',
  );
  expect(describeDose({ ...dose, at: hours(0), lasting: minutes(30) }, 'Doxorubicin')).toBe(
    'Doxorubicin 3 mg/kg over 30 min, from the start',
  );
});
