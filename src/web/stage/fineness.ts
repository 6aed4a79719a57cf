/** A picture moves while it is drawn again within so many milliseconds. */
export const soon = 400;

/** Milliseconds that a drawing may take while the picture moves. */
const bearable = 50;

/** Least share of the pixels along each edge. */
const coarsest = 0.4;

/**
 * How finely a picture is drawn where no graphics card draws it: with all pixels while it stands still, and while it moves
 * with as many as let it move.
 */
export class Fineness {
  private moving = 1;
  private last = Number.NEGATIVE_INFINITY;

  /** Share of the pixels along each edge with which to draw at a moment, ms. */
  at(moment: number): number {
    return moment - this.last < soon ? this.moving : 1;
  }

  /** Learn how long a drawing took that was begun at a moment: about as long as it has pixels. */
  learn(moment: number, share: number, took: number): void {
    this.last = moment + took;
    const wanted = share * Math.sqrt(bearable / took);
    this.moving = Math.min(1, Math.max(coarsest, wanted));
  }
}
