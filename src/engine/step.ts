import { assertFinite } from './finite.ts';
import { behave } from './phases/behave.ts';
import { circulate } from './phases/circulate.ts';
import { diffuse } from './phases/diffuse.ts';
import { meet } from './phases/meet.ts';
import { move } from './phases/move.ts';
import { renew } from './phases/renew.ts';
import { sense } from './phases/sense.ts';
import { signal } from './phases/signal.ts';
import { layStretch } from './senses/stretch.ts';
import type { Tissue } from './tissue.ts';

/**
 * Advance the tissue by one tick. The order of the phases is part of the model.
 *
 * @param passed told the name of each phase that has ended
 * @throws MarrowError `diverged` when a cell or field holds what is no number
 */
export function step(tissue: Tissue, passed: (phase: string) => void = () => undefined): void {
  let unseen = tissue.tables;
  try {
    const now = circulate(tissue); // what is due begins; drugs, hormones and blood cells
    passed('circulate');
    diffuse(tissue, now); //          substances spread, decay, are secreted and taken up
    assertFinite(tissue, [tissue.fields.table]);
    unseen = tissue.tables.filter((table) => table !== tissue.fields.table); // no later phase writes it
    passed('diffuse');
    meet(tissue, now); //             cells touch and count each other
    passed('meet');
    for (let first = 0; first < tissue.cells.table.count; first += tissue.senses.stretch.row.length) {
      layStretch(tissue, first);
      sense(tissue, now); //          cells read the substances and the neighbors around them
      passed('sense');
      signal(tissue, now); //         pathways inside each cell respond
      passed('signal');
      behave(tissue, now); //         rules turn activities into rates
      passed('behave');
    }
    move(tissue); //                  cells grow, push, stick and migrate
    passed('move');
    renew(tissue, now); //            cycle, division, fate, death, leaving and coming back
    passed('renew');
  } finally {
    assertFinite(tissue, unseen); //  also when a phase stumbled over what is no number
  }
  tissue.clock.tick[0]! += 1;
}
