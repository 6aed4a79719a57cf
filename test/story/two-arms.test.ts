import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

test('the example of two arms runs, and its blocked arm goes another way in the same seed', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['examples/two-arms.ts', '1'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  const lines = [...stdout.matchAll(/^seed 1, (\w+): HSC ([\d ]+), in blood ([\d ]+), state ([0-9a-f]{32})$/gm)];
  const [control, blocked] = lines.map(([, arm, , inBlood, state]) => ({ arm, inBlood: inBlood!.split(' '), state }));
  expect([control!.arm, blocked!.arm]).toEqual(['control', 'blocked']);
  expect(blocked!.inBlood).toHaveLength(5);
  expect(blocked!.state).not.toBe(control!.state);
});
