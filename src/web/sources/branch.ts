import type { Curve, FrameSource, Story } from '../scene.ts';

/** A branch with the days of its parent before it, so that both can be looked at from the beginning. */
export function withItsPast(branch: FrameSource, parent: FrameSource, from: number): FrameSource {
  const own = branch.days[0] ?? from;
  const of = (day: number) => (day < own ? parent : branch);
  let joined: { readonly of: Story; readonly story: Story } | undefined;
  return {
    ...branch,
    anatomy: branch.anatomy,
    get days() {
      return [...parent.days.filter((day) => day < own), ...branch.days];
    },
    get story() {
      if (joined?.of !== branch.story) joined = { of: branch.story, story: storyFrom(branch.story, parent.story, own) };
      return joined.story;
    },
    get notice() {
      return branch.notice ?? null;
    },
    ...(branch.run === undefined ? {} : { run: branch.run }),
    frame: (day) => of(day).frame(day),
    field: (day, substance) => of(day).field(day, substance),
    explain: (frame, index) => of(frame.day).explain(frame, index),
  };
}

function storyFrom(story: Story, parent: Story, from: number): Story {
  const past = Array.from(parent.series.time).filter((time) => time < from).length;
  const join = (before: Float64Array, after: Float64Array) =>
    Float64Array.from([...before.subarray(0, past), ...after]);
  const curves = story.series.curves.map((curve): Curve => {
    const before = parent.series.curves.find(({ id }) => id === curve.id);
    return before === undefined ? curve : { ...curve, values: join(before.values, curve.values) };
  });
  return { ...story, series: { time: join(parent.series.time, story.series.time), curves } };
}
