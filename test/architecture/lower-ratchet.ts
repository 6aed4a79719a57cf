import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { countsOf, looseByFolder, ratchetPath, readRatchet, turned } from './ratchet.ts';
import { root } from './sources.ts';

const now = new Map([...looseByFolder()].map(([folder, loose]) => [folder, countsOf(loose)] as const));
writeFileSync(join(root, ratchetPath), `${JSON.stringify(turned(readRatchet(), now), null, 2)}\n`);
