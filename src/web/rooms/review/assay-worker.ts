import { type Assay, type AssayArm, assaysOf } from '../../../assays/index.ts';
import { internal } from '../../../core/units.ts';
import { createTissue } from '../../../engine/create.ts';
import { step } from '../../../engine/step.ts';
import { ticksIn } from '../../../engine/time.ts';
import { isDue, rowOf } from '../../../experiments/arms/course.ts';
import { endOf } from '../../../experiments/arms/experiment.ts';
import { type Row, seriesFrom } from '../../../experiments/ledger/rows.ts';
import { viewOf } from '../../../experiments/readings/run-view.ts';
import { browserHost } from '../../../host/browser.ts';
import { marrow } from '../../../scenarios/index.ts';
import { smallArms } from './small-assay.ts';
import type { SmallRunOrder, SmallRunReply } from './small-run-messages.ts';

const tell = (reply: SmallRunReply) => postMessage(reply);

addEventListener('message', ({ data }: MessageEvent<SmallRunOrder>) => {
  tryOut(data).then(
    () => tell({ tell: 'done' }),
    (error: unknown) => tell({ tell: 'failed', message: error instanceof Error ? error.message : String(error) }),
  );
});

async function tryOut({ finding, index }: SmallRunOrder): Promise<void> {
  const assay = assaysOf(finding)[index];
  if (assay === undefined) throw new Error(`${finding} has no assay of that number`);
  for (const arm of smallArms(assay)) tell({ tell: 'reading', arm: arm.name, value: await read(assay, arm) });
}

/** Run one arm to its end and read it. */
async function read({ reading }: Assay, arm: AssayArm): Promise<number | null> {
  const { scenario } = arm;
  const dt = internal(scenario.tick);
  const settling = ticksIn(internal(scenario.settle), dt);
  const progress = progressOf(arm.name);
  const tissue = await createTissue(marrow, scenario, {
    host: browserHost,
    threads: 1,
    settling: async (_, left) => progress(settling - left, settling + ticksIn(internal(scenario.until), dt)),
  });
  try {
    const { clock, schedule } = tissue;
    const rows: Row[] = [];
    for (let last = endOf(arm, schedule); clock.tick[0]! < last; last = endOf(arm, schedule)) {
      if (isDue(tissue)) rows.push(rowOf(tissue, reading.records));
      step(tissue);
      progress(settling + clock.tick[0]!, settling + last);
    }
    rows.push(rowOf(tissue, reading.records));
    const began = Object.fromEntries(
      schedule.plans.flatMap(({ id }, k) => (schedule.began[k]! < 0 ? [] : [[id, schedule.began[k]!]])),
    );
    return reading.value(viewOf({ series: seriesFrom(rows), began }, scenario));
  } finally {
    await tissue.close();
  }
}

/** Tells of whole percents only. */
function progressOf(arm: string): (done: number, of: number) => void {
  let told = -1;
  return (done, of) => {
    const percent = Math.floor((100 * done) / of);
    if (percent === told) return;
    told = percent;
    tell({ tell: 'progress', arm, share: percent / 100 });
  };
}
