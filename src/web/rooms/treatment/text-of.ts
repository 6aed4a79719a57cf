import { MarrowError } from '../../../core/error.ts';
import { messageOf } from '../../message-of.ts';

/**
 * The text of a file that was chosen.
 *
 * @throws MarrowError `invalid-input` for one that the browser cannot read: moved or locked since it was chosen
 */
export async function textOf(file: Pick<File, 'name' | 'text'>): Promise<string> {
  try {
    return await file.text();
  } catch (cause) {
    throw new MarrowError({
      kind: 'invalid-input',
      message: 'the file cannot be read',
      where: { file: file.name },
      found: messageOf(cause),
      advice: 'Choose it again.',
      cause,
    });
  }
}
