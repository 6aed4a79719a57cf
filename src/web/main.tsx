import { createRoot } from 'react-dom/client';
import { readAddress } from './address.ts';
import { App } from './app.tsx';
import './style.css';
import './panels/panels.css';

const address = readAddress(new URLSearchParams(location.search));
document.documentElement.dataset.theme =
  address.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
createRoot(document.getElementById('app') as HTMLElement).render(<App address={address} />);
