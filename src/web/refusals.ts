/** Sentences that are said of one drop. */
const most = 5;

/** Take one file after the other, those too that come after one that is refused; gives what was thrown. */
export async function takeEach(files: Iterable<File>, take: (file: File) => Promise<void>): Promise<Error[]> {
  const refused: Error[] = [];
  for (const file of files) {
    try {
      await take(file);
    } catch (error) {
      refused.push(error instanceof Error ? error : new Error(String(error)));
    }
  }
  return refused;
}

/** @throws Error the only refusal as it is, several as one; nothing for none */
export function throwAll(refused: readonly Error[]): void {
  if (refused.length === 1) throw refused[0];
  if (refused.length === 0) return;
  const said = refused.slice(0, most).map(({ message }) => message);
  throw new Error(
    [...said, ...(refused.length > most ? [`${refused.length - most} more were refused.`] : [])].join(' '),
  );
}

/** `"a", "b", "c" and 4 more` */
export function nameSome(names: readonly string[]): string {
  const first = names.slice(0, 3).map((name) => `"${name}"`);
  return `${first.join(', ')}${names.length > 3 ? ` and ${names.length - 3} more` : ''}`;
}
