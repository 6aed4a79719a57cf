import { useCallback, useEffect, useState } from 'react';
import type { Address } from './address.ts';
import type { Frame, FrameSource } from './scene.ts';
import type { Picture } from './stage/picture.ts';
import type { Shown } from './stage/protocol.ts';
import { nearestDay } from './time.ts';
import { Viewport } from './viewport.tsx';

interface StillProps {
  readonly address: Address;
  readonly source: FrameSource;
}

/** One picture of one day; `data-shown` of the root element says what was drawn and what can be seen of it. */
export function Still({ address, source }: StillProps) {
  const [loaded, setLoaded] = useState<{ frame: Frame; field: Float32Array | null }>();
  useEffect(() => {
    const load = async () => {
      const day = nearestDay(source.days, address.day ?? source.days.at(-1) ?? 0);
      const { slice } = address.view;
      setLoaded({
        frame: await source.frame(day),
        field: slice === null ? null : await source.field(day, slice.substance),
      });
    };
    load().catch((error: unknown) => {
      document.documentElement.dataset.failure = String(error);
    });
  }, [address, source]);
  const report = useCallback((shown: Shown, picture: Picture) => {
    picture.visible().then(
      (visible) => {
        document.documentElement.dataset.shown = JSON.stringify({ ...shown, visible });
      },
      (error: unknown) => {
        document.documentElement.dataset.failure = String(error);
      },
    );
  }, []);
  const fail = useCallback((says: string) => {
    document.documentElement.dataset.failure = says;
  }, []);
  const frame = useCallback(
    (element: HTMLElement | null) => {
      if (element === null || address.size === null) return;
      element.style.width = `${address.size[0]}px`;
      element.style.height = `${address.size[1]}px`;
    },
    [address],
  );
  const theme = document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light';
  return (
    <main className="still" ref={frame}>
      {loaded !== undefined && (
        <Viewport
          anatomy={source.anatomy}
          types={source.story.types}
          frame={loaded.frame}
          field={loaded.field}
          view={address.view}
          theme={theme}
          chosen={null}
          label={`Block of marrow on day ${loaded.frame.day}`}
          opening="Opening"
          onShown={report}
          onLost={fail}
        />
      )}
    </main>
  );
}
