/** Ends when the graphics process has done all that was asked of it; the page goes on meanwhile. */
export async function drained(graphics: WebGL2RenderingContext): Promise<void> {
  const fence = graphics.fenceSync(graphics.SYNC_GPU_COMMANDS_COMPLETE, 0);
  graphics.flush();
  if (fence === null) return; // the context is lost
  while (!graphics.isContextLost() && graphics.getSyncParameter(fence, graphics.SYNC_STATUS) !== graphics.SIGNALED)
    await new Promise((resolve) => setTimeout(resolve, 10));
  graphics.deleteSync(fence);
}
