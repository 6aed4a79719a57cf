import { MarrowError } from '../../core/error.ts';
import type { StoredMoment } from '../sources/history.ts';
import type { Folder } from './folder.ts';
import { readMoment } from './moment-file.ts';
import { frameName } from './run-files.ts';

/**
 * A moment of a run, read from its folder when it is looked at.
 *
 * @param dt of the run, h
 */
export function storedMoment(folder: Folder, tick: number, dt: number): StoredMoment {
  const file = frameName(tick);
  return {
    day: (tick * dt) / 24,
    async read() {
      const bytes = await folder.read(file);
      if (bytes !== null) return readMoment(bytes, file);
      throw new MarrowError({
        kind: 'damaged',
        message: 'the moment is not kept any more',
        where: { file },
        advice: 'Look at another day.',
      });
    },
  };
}
