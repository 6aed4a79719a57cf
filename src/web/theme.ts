import { remember, remembered } from './kept/remembered.ts';
import type { Theme } from './studio-state.ts';

const key = 'marrow: theme';

/** The theme that the reader chose before; null when it is to follow the system. */
export function chosenTheme(): Theme | null {
  const kept = remembered(key);
  return kept === 'dark' || kept === 'light' ? kept : null;
}

/** Keep a theme, and put it on before anything is drawn again: canvases read their colors from the style sheet. */
export function takeTheme(theme: Theme): void {
  remember(key, theme);
  document.documentElement.dataset.theme = theme;
}
