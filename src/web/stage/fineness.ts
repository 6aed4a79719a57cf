/** Milliseconds that a drawing may take while a picture moves. */
const bearable = 80;

/** Least share of the pixels along each edge. */
const coarsest = 0.5;

/** By how much the share grows with a drawing at most, so that it does not waver between a full picture and an empty one. */
const growth = 0.02;

/** How finely pictures are drawn that move where no graphics card draws them: with as many pixels as let them move. */
export class Fineness {
  /** Share of the pixels along each edge. */
  share = 1;

  /** Learn how long a drawing with a share of the pixels took: about as long as it has pixels. */
  learn(share: number, took: number): void {
    const wanted = Math.min(1, Math.max(coarsest, share * Math.sqrt(bearable / took)));
    this.share = Math.min(wanted, this.share + growth);
  }
}
