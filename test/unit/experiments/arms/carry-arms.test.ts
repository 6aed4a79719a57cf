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

test('arms that ask the same are one run that is given up, and so many runs less are done', async () => {
  const [arm] = experiment.arms;
  const { count, done, failed } = await carryArms(
    { arms: [arm!, { ...arm!, name: 'the same' }], seeds: [1] },
    { ledger: new Ledger(temporaryFolder()), processes: 1 },
    {
      machine: 'this one',
      hire: () => ({
        perform: async ({ kind }) =>
          kind === 'probe'
            ? { how: 'done', seconds: 4, value: 0.5 }
            : { how: 'hopeless', message: 'a number was lost' },
        end: () => {},
      }),
    },
  );
  expect([count.fresh, done]).toEqual([1, 0]);
  expect(failed.map((each) => each.arm)).toEqual(['small', 'the same']);
});

test('a block that is new is tried out only where somebody hears how long it will take', async () => {
  const kinds = async (telling: { begins?: () => void; watch?: () => void }) => {
    const begun: string[] = [];
    await carryArms(
      experiment,
      { ledger: new Ledger(temporaryFolder()), processes: 1, ...telling },
      {
        machine: 'this one',
        hire: () => ({
          perform: async ({ kind }) => {
            begun.push(kind);
            return kind === 'probe'
              ? { how: 'done', seconds: 4, value: 0.5 }
              : { how: 'hopeless', message: 'a number was lost' };
          },
          end: () => {},
        }),
      },
    );
    return begun;
  };
  expect(await kinds({})).toEqual(['run']);
  expect(await kinds({ begins: () => {} })).toEqual(['probe', 'run']);
  expect(await kinds({ watch: () => {} })).toEqual(['probe', 'run']);
});
