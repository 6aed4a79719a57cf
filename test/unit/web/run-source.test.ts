import { afterEach, expect, test, vi } from 'vitest';
import { story } from '../../../src/scenarios/index.ts';
import type { Reply } from '../../../src/web/runs/protocol.ts';
import { runSource } from '../../../src/web/sources/run.ts';
import { syntheticSource } from '../../../src/web/sources/synthetic.ts';

const recorded = syntheticSource(1);
const frame = await recorded.frame(0);

afterEach(() => vi.unstubAllGlobals());

test('whoever reads a cell is told when its run is closed', async () => {
  class FakeWorker {
    onmessage: (event: { readonly data: Reply }) => void = () => undefined;
    postMessage({ ask }: { readonly ask: string }) {
      if (ask !== 'start') return;
      const { anatomy, story } = recorded;
      const opening = { ...story, anatomy, types: [], curves: [], until: 65 };
      this.onmessage({ data: { tell: 'opened', opening } });
      const moment = { frame, fields: [], times: [], values: [], doses: [] };
      this.onmessage({ data: { tell: 'moment', moment } });
    }
    terminate() {}
  }
  vi.stubGlobal('Worker', FakeWorker);
  const source = await runSource({ scenario: story });
  const [told, untold] = [vi.fn(), vi.fn()];
  source.onClose?.(told);
  source.onClose?.(untold)();
  source.close?.();
  expect(told).toHaveBeenCalledOnce();
  expect(untold).not.toHaveBeenCalled();
  await expect(source.read?.(7)).rejects.toThrow('the run was closed');
});
