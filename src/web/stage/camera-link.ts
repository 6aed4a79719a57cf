import type { Picture } from './picture.ts';

/** Pictures that are looked at from the same side: where one is turned, all turn. */
export class CameraLink {
  private readonly pictures = new Set<Picture>();
  /** The one that moves the others now. */
  private mover: Picture | null = null;

  /** Gives what takes it out of the link. */
  add(picture: Picture): () => void {
    const [other] = this.pictures;
    if (other !== undefined) picture.take(other.viewpoint.pose());
    this.pictures.add(picture);
    return () => this.pictures.delete(picture);
  }

  follow(picture: Picture): void {
    if (this.mover !== null) return;
    this.mover = picture;
    for (const other of this.pictures) if (other !== picture) other.take(picture.viewpoint.pose());
    this.mover = null;
  }
}
