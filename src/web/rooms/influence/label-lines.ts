/** A name on at most two lines of so many letters, broken between words; what is longer ends with an ellipsis. */
export function labelLines(name: string, letters: number): string[] {
  if (name.length <= letters) return [name];
  const words = name.split(' ');
  let first = words.shift() ?? '';
  while (words.length > 0 && `${first} ${words[0]}`.length <= letters) first += ` ${words.shift()}`;
  const second = words.join(' ');
  if (second === '') return [shortened(first, letters)];
  return [shortened(first, letters), shortened(second, letters)];
}

/** A name on one line of so many letters; what is longer ends with an ellipsis. */
export function shortened(text: string, letters: number): string {
  return text.length <= letters ? text : `${text.slice(0, letters - 1).trimEnd()}…`;
}
