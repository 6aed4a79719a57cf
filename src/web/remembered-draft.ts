import { MarrowError } from '../core/error.ts';
import { catalogOf } from '../experiments/catalog.ts';
import { readOverlay } from '../io/scenario-file/overlay.ts';
import { printScenario } from '../io/scenario-file/print.ts';
import { story } from '../scenarios/index.ts';
import { type Draft, draftOf, scenarioFrom } from './draft.ts';
import { remember, remembered } from './kept/remembered.ts';
import { overlayText } from './model-changes/overlay-text.ts';

const planKey = 'marrow: plan';
const switchesKey = 'marrow: switches';

/** The draft of the last visit, or the one with which the studio begins. */
export interface Remembered {
  readonly draft: Draft;
  /** Why that of the last visit was left out; null when it was not. */
  readonly refusal: string | null;
}

export function rememberedDraft(): Remembered {
  try {
    const plan = remembered(planKey) ?? '';
    const switches = remembered(switchesKey) ?? '';
    const scenario = plan === '' ? story : scenarioFrom(plan);
    const overlay = switches === '' ? {} : readOverlay(switches, 'switches.yaml', catalogOf());
    return { draft: draftOf(scenario, overlay), refusal: null };
  } catch (error) {
    if (!(error instanceof MarrowError)) throw error;
    return { draft: draftOf(story, {}), refusal: error.message };
  }
}

/** Keep a draft for the next visit; nothing of one that the studio begins with, which may be another by then. */
export function rememberDraft({ scenario, overlay }: Draft): void {
  remember(planKey, scenario === story ? '' : printScenario(scenario));
  remember(switchesKey, Object.keys(overlay).length === 0 ? '' : overlayText(overlay));
}
