import { type ReactNode, Suspense, useEffect, useState } from 'react';
import { printPlace } from './address.ts';
import { DropAnywhere } from './drop/drop-anywhere.tsx';
import { rememberedDraft } from './remembered-draft.ts';
import { RoomBoundary } from './room-boundary.tsx';
import { builtRooms } from './rooms.ts';
import type { Theme } from './studio-state.ts';
import { takeTheme } from './theme.ts';
import { useFocusInRoom } from './use-focus-in-room.ts';
import { useStudio } from './use-studio.ts';

/** The shell around all rooms: their navigation, the theme, and what must be said on every page. */
export function Studio() {
  const [theme, setTheme] = useState<Theme>(() =>
    document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light',
  );
  const [{ draft, refusal }] = useState(rememberedDraft);
  const studio = useStudio(theme, draft);
  useFocusInRoom(studio.place);
  const room = builtRooms.find(({ name }) => name === studio.place.room) ?? builtRooms[0]!;
  useEffect(() => {
    document.title = `${room.title} – Marrow`;
  }, [room]);
  return (
    <div className="studio">
      <button type="button" className="skip" onClick={() => document.getElementById('main')?.focus()}>
        Skip to the room
      </button>
      <header className="masthead">
        <p className="brand">Marrow</p>
        <nav aria-label="Rooms">
          {builtRooms.map(({ name, title }) => (
            <a
              key={name}
              href={printPlace({ room: name, params: [] })}
              aria-current={name === room.name ? 'page' : undefined}
            >
              {title}
            </a>
          ))}
        </nav>
        <div className="tools">
          <button
            type="button"
            className="quiet"
            aria-pressed={theme === 'dark'}
            onClick={() => {
              const other = theme === 'dark' ? 'light' : 'dark';
              takeTheme(other);
              setTheme(other);
            }}
          >
            Dark
          </button>
        </div>
      </header>
      <div>
        {!crossOriginIsolated && (
          <Notice>
            The server that sent this page does not let it share memory among threads: runs take one thread and more
            time. Their results are the same.
          </Notice>
        )}
        {refusal !== null && (
          <Notice>The plan and switches of your last visit cannot be read any more and are left out: {refusal}</Notice>
        )}
        <DropAnywhere open={studio.open} />
      </div>
      <main id="main" className={`room ${room.name}`} tabIndex={-1} aria-label={room.title}>
        <RoomBoundary place={printPlace(studio.place)}>
          <Suspense
            fallback={
              <p className="opening" role="status">
                Opening…
              </p>
            }
          >
            <room.View studio={studio} />
          </Suspense>
        </RoomBoundary>
      </main>
      <footer className="colophon">
        <strong>Research software: not for clinical decisions.</strong>
      </footer>
    </div>
  );
}

/** Said until somebody has read it. */
function Notice({ children }: { readonly children: ReactNode }) {
  const [read, setRead] = useState(false);
  if (read) return null;
  return (
    <p className="notice across" role="status">
      {children}
      <button type="button" className="quiet" onClick={() => setRead(true)}>
        Close
      </button>
    </p>
  );
}
