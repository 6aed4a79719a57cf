import { Fineness } from './fineness.ts';
import type { Handover, Reply, Request, Shown } from './protocol.ts';
import { drawsInSoftware } from './software.ts';
import { createStage, type Stage } from './stage.ts';

// Found out while the blocks open: the first to ask waits until the graphics process has started.
setTimeout(drawsInSoftware);

/** Of all pictures, so that blocks side by side are drawn alike. */
const fineness = new Fineness();

/** A picture moves while it is drawn again within so many milliseconds. */
const soon = 400;

addEventListener('message', ({ data }: MessageEvent<Handover>) => {
  const { port, canvas } = data;
  const tell = (reply: Reply) => port.postMessage(reply);
  const lost = (event: Event) => {
    event.preventDefault();
    tell({ tell: 'lost' });
  };
  canvas.addEventListener('webglcontextlost', lost);
  const orSay = (act: () => void) => {
    try {
      act();
    } catch (error) {
      tell({ tell: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  };
  orSay(() => {
    const lean = data.mayBeLean && drawsInSoftware();
    const easel = new Easel(createStage(data, lean), lean, tell, orSay);
    port.onmessage = ({ data: request }: MessageEvent<Request>) => {
      if (request.ask === 'close') canvas.removeEventListener('webglcontextlost', lost);
      orSay(() => easel.answer(request));
      if (request.ask === 'close') port.close();
    };
    tell({ tell: 'ready' });
  });
});

/** Draws a stage at most once for each picture of the screen, however often it is asked to. */
class Easel {
  private readonly stage: Stage;
  /** Pixels cost time. */
  private readonly lean: boolean;
  private readonly tell: (reply: Reply) => void;
  private readonly orSay: (act: () => void) => void;
  private due: number | null = null;
  private drawnAt = Number.NEGATIVE_INFINITY;
  private finer: ReturnType<typeof setTimeout> | undefined;
  /** What the next drawing shows, by the numbers under which it was asked for. */
  private readonly coming = new Map<number, Shown>();

  constructor(stage: Stage, lean: boolean, tell: (reply: Reply) => void, orSay: (act: () => void) => void) {
    this.stage = stage;
    this.lean = lean;
    this.tell = tell;
    this.orSay = orSay;
  }

  answer(request: Request): void {
    const { stage, tell } = this;
    switch (request.ask) {
      case 'show':
        this.coming.set(request.number, stage.show(request.sight));
        break;
      case 'surround':
        stage.surround(request.colors);
        break;
      case 'resize':
        stage.resize(request.width, request.height, request.ratio);
        break;
      case 'look':
        stage.look(request.pose);
        break;
      case 'pick':
        tell({ tell: 'picked', number: request.number, id: stage.pick(request.x, request.y) });
        return;
      case 'visible':
        tell({ tell: 'visible', number: request.number, counts: stage.visible() });
        return;
      case 'close':
        if (this.due !== null) cancelAnimationFrame(this.due);
        clearTimeout(this.finer);
        stage.dispose();
        return;
    }
    this.drawSoon();
  }

  private drawSoon(): void {
    this.due ??= requestAnimationFrame(() => {
      this.due = null;
      this.orSay(() => this.draw());
      // Not before the canvas has the drawing, which is when this turn has ended.
      const drawn = [...this.coming];
      this.coming.clear();
      setTimeout(() => {
        for (const [number, shown] of drawn) this.tell({ tell: 'shown', number, shown });
      });
    });
  }

  private draw(): void {
    const { stage } = this;
    if (!this.lean) {
      stage.render(1);
      return;
    }
    clearTimeout(this.finer);
    const began = performance.now();
    const share = began - this.drawnAt < soon ? fineness.share : 1;
    stage.render(share);
    stage.finish();
    this.drawnAt = performance.now();
    fineness.learn(share, this.drawnAt - began);
    if (share < 1) this.finer = setTimeout(() => this.drawSoon(), soon);
  }
}
