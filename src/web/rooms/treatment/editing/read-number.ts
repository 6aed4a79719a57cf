/** A number that was typed, with a point or a comma, or why it is not taken. */
export function readNumber(text: string, least: number, most: number): number | { readonly refusal: string } {
  const typed = text.trim().replace('−', '-');
  if (typed === '') return { refusal: 'Write a number.' };
  if (/^-?[1-9]\d{0,2},\d{3}$/.test(typed))
    return { refusal: `“${typed}” may be ${typed.replace(',', '.')} or ${typed.replace(',', '')}: write one of them.` };
  const value = Number(typed.replace(',', '.'));
  if (!Number.isFinite(value)) return { refusal: `“${typed}” is no number.` };
  if (value < least) return { refusal: `At least ${least}.` };
  return value > most ? { refusal: `At most ${most}.` } : value;
}
