const width = 80;

/** Beyond the control characters: line separators, marks that reorder text, and halves of surrogate pairs. */
function isHidden(code: number): boolean {
  return (
    code < 0x20 ||
    (code >= 0x7f && code <= 0x9f) ||
    code === 0xad ||
    code === 0x61c ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    code === 0xfeff ||
    (code >= 0xd800 && code <= 0xdfff)
  );
}

function escaped(code: number): string {
  const digits = code.toString(16);
  return code <= 0xff ? `\\x${digits.padStart(2, '0')}` : `\\u${digits.padStart(4, '0')}`;
}

/**
 * Text from a stranger's file, safe on a terminal: hidden characters become `\x1b` or `\u202e`, the rest is cut.
 *
 * @param most characters after which the text is cut with `…`
 */
export function printable(text: string, most: number = width): string {
  let out = '';
  let count = 0;
  for (const character of text) {
    if (count === most) return `${out}…`;
    const code = character.codePointAt(0) as number;
    const next = isHidden(code) ? escaped(code) : character;
    out += next;
    count += next.length;
    if (count > most) return `${out.slice(0, most)}…`;
  }
  return out;
}

/** Where the first hidden character other than a line feed or a tab stands, or -1. */
export function firstHidden(text: string): number {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || code === 0x09 || !isHidden(code)) continue;
    const point = text.codePointAt(at) as number;
    if (point <= 0xffff) return at;
    at++;
  }
  return -1;
}
