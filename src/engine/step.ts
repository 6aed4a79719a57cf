import { assertFinite } from './finite.ts';
import { modifiers } from './modifiers.ts';
import { behave } from './phases/behave.ts';
import { circulate, perfuse, regulate } from './phases/circulate.ts';
import { diffuse } from './phases/diffuse.ts';
import { move } from './phases/move.ts';
import { renew } from './phases/renew.ts';
import { sense } from './phases/sense.ts';
import { signal } from './phases/signal.ts';
import type { Tissue } from './tissue.ts';

/** Advance the tissue by one tick. The order of the phases is part of the model. */
export function step(tissue: Tissue): void {
  try {
    circulate(tissue); //           what is due begins; drugs and blood cells
    const now = modifiers(tissue);
    regulate(tissue, now); //       hormones follow the cells that clear them
    perfuse(tissue); //             vessels carry what blood holds
    diffuse(tissue, now); //        substances spread, decay, are secreted and taken up
    assertFinite(tissue, [tissue.fields.table]);
    sense(tissue, now); //          agents read the substances and the neighbors around them
    signal(tissue, now); //         pathways inside each agent respond
    behave(tissue, now); //         rules turn activities into rates
    move(tissue); //                adhesion, crowding, homing, mobilization
    renew(tissue); //               cycle, division, differentiation, death, transfer
  } finally {
    assertFinite(tissue); //        also when a phase stumbled over what is no number
  }
  tissue.clock.tick[0]! += 1;
}
