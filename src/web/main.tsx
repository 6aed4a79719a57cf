import { createRoot } from 'react-dom/client';
import { namesSource, readAddress, readPlace } from './address.ts';
import { App } from './app.tsx';
import { figureScenarios, openFigure } from './sources/figure-one.ts';
import { drawsInSoftware } from './stage/software.ts';
import { chosenTheme } from './theme.ts';
import './theme.css';
import './style.css';
import './shell.css';
import './viewer.css';
import './panels/panels.css';
import './narrow.css';

const query = new URLSearchParams(location.search);
const address = readAddress(query);
const { room, params } = readPlace(location.hash);
// The blocks of Figure 1 take the longest: they begin while the page is still being drawn.
if (!address.still && !namesSource(query) && room === 'marrow' && params.length === 0)
  for (const id of figureScenarios.keys()) openFigure(id).catch(() => undefined); // the room says why
document.documentElement.dataset.theme =
  address.theme ?? chosenTheme() ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
// Found out while the blocks open; a picture that asked for it first would have to wait.
if (!address.still) setTimeout(drawsInSoftware);
createRoot(document.getElementById('app')!).render(<App address={address} />);
