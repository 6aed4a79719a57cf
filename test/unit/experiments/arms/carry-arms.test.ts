import { expect, test } from 'vitest';
import { carryArms } from '../../../../src/experiments/arms/carry-arms.ts';
import { Ledger } from '../../../../src/experiments/ledger/ledger.ts';
import { temporaryFolder } from '../../io/temporary-folder.ts';
import { small } from '../small-scenario.ts';

const experiment = { arms: [{ name: 'small', scenario: small }], seeds: [1] };

/** Tries a block that is new to it for half a second a tick, and is asked to stop meanwhile or before it runs anything. */
async function told(stopsIn: 'trial' | 'run'): Promise<number[]> {
  const stopping = new AbortController();
  const forecasts: number[] = [];
  const { failed } = await carryArms(
    experiment,
    {
      ledger: new Ledger(temporaryFolder()),
      processes: 1,
      stop: stopping.signal,
      begins: (_, { seconds }) => forecasts.push(seconds),
    },
    {
      machine: 'this one',
      hire: () => ({
        perform: async ({ kind }) => {
          if (kind === 'probe' && stopsIn === 'run') return { how: 'done', seconds: 4, value: 0.5 };
          stopping.abort();
          return { how: 'stopped' };
        },
        end: () => {},
      }),
    },
  );
  expect(failed).toEqual([]);
  return forecasts;
}

test('a trial that is stopped gives no forecast', async () => {
  expect(await told('trial')).toEqual([]);
  // Three days in ticks of an hour: 72 ticks of half a second.
  expect(await told('run')).toEqual([36]);
});
