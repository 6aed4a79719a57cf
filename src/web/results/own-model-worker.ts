import { modelHash } from '../../experiments/identity.ts';
import { marrow } from '../../scenarios/index.ts';

postMessage(modelHash(marrow));
