import type { Stage } from './stage.ts';

/** Stages that are looked at from the same side: where one is turned, all turn. */
export class CameraLink {
  private readonly stages = new Map<Stage, () => void>();
  /** The one that moves the others now. */
  private mover: Stage | null = null;

  /** @param moved called when another stage has moved this one; gives what takes it out of the link */
  add(stage: Stage, moved: () => void): () => void {
    const [other] = this.stages.keys();
    if (other !== undefined) stage.take(other.pose());
    this.stages.set(stage, moved);
    return () => this.stages.delete(stage);
  }

  follow(stage: Stage): void {
    if (this.mover !== null) return;
    this.mover = stage;
    for (const [other, moved] of this.stages) {
      if (other === stage) continue;
      other.take(stage.pose());
      other.render();
      moved();
    }
    this.mover = null;
  }
}
