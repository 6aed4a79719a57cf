/** Text that is HTML or SVG already. Only `markup` and `trusted` make it, so that no other text reaches a page unescaped. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}

export type Content = string | number | Markup | readonly Content[] | null;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Characters that XML 1.0 forbids even when escaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Text as it may stand in an element or between the quotes of an attribute. */
export function escaped(text: string): string {
  return text.replace(forbidden, '\ufffd').replace(/[&<>"']/g, (character) => entities[character]!);
}

/** HTML or SVG written as a template; whatever is put into it is escaped unless it is markup itself. */
export function markup(strings: TemplateStringsArray, ...values: readonly Content[]): Markup {
  return new Markup(strings.reduce((text, part, k) => text + printed(values[k - 1] ?? null) + part));
}

/** @param text HTML or SVG of a drawing library, which has escaped its texts itself */
export function trusted(text: string): Markup {
  return new Markup(text);
}

/** Prose in which what stands between backticks is a name in code. */
export function withCode(prose: string): Content {
  return prose.split('`').map((part, k) => (k % 2 === 1 ? markup`<code>${part}</code>` : part));
}

function printed(value: Content): string {
  if (value === null) return '';
  if (value instanceof Markup) return value.text;
  if (typeof value === 'object') return value.map(printed).join('');
  return escaped(String(value));
}
