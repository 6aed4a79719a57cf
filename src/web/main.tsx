import { namesSource, readAddress, readPlace } from './address.ts';
import { messageOf } from './message-of.ts';
import { startDrawing } from './stage/start-drawing.ts';
import { chosenTheme } from './theme.ts';
import './theme.css';
import './style.css';
import './shell.css';
import './viewer.css';
import './panels/panels.css';
import './narrow.css';

const app = document.getElementById('app')!;

async function show(): Promise<void> {
  const query = new URLSearchParams(location.search);
  const address = readAddress(query);
  const { room, params } = readPlace(location.hash);
  document.documentElement.dataset.theme =
    address.theme ?? chosenTheme() ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
  if (room === 'marrow') startDrawing();
  // One after the other, each in a task of its own: the model, what opens runs, and what draws the page.
  await import('../scenarios/index.ts');
  const { figureScenarios, openFigure } = await import('./sources/figure-one.ts');
  // The blocks of Figure 1 take the longest: they begin before the page is drawn.
  if (!address.still && !namesSource(query) && room === 'marrow' && params.length === 0)
    for (const id of figureScenarios.keys()) openFigure(id).catch(() => undefined); // the room says why
  const { App } = await import('./app.tsx');
  const { createRoot } = await import('react-dom/client');
  createRoot(app, { onUncaughtError: sayWhy }).render(<App address={address} />);
}

/** Say in place of the studio why it is not there. */
function sayWhy(error: unknown): void {
  console.error(error);
  const says = document.createElement('p');
  says.className = 'notice bad';
  says.role = 'alert';
  says.textContent = `The studio could not be shown: ${messageOf(error)} Reload the page; if that does not help, the server does not send all of its files.`;
  app.replaceChildren(says);
}

await show().catch(sayWhy);
