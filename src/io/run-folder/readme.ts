import type { Scenario } from '../../model/scenario.ts';

/** The README of a run folder: what the files are and how to open them in Python and R. */
export function readmeOf(scenario: Scenario): string {
  return `# A run of Marrow: ${scenario.id}

Research use only, not for clinical decisions.

| file | what it is |
| --- | --- |
| \`scenario.yaml\` | everything that defines the run; \`marrow run scenario.yaml\` gives the same bits |
| \`manifest.json\` | versions, hashes, seed, sub-steps, and the state's hash at each station |
| \`series.csv\`, \`series.parquet\` | one row per recorded tick |
| \`cells.parquet\` | one row per cell and recorded day |
| \`vessels.parquet\` | oxygen in the blood of each vessel segment, one row per segment and recorded day, segments as in \`anatomy.json\` |
| \`fields.zarr\` | levels of all substances per recorded day: OME-Zarr 0.5, axes t, c, z, y, x |
| \`anatomy.json\` | what stands still: edges of the block and voxel in µm, ends, radius and kind of each vessel segment |
| \`report.html\`, \`figures/\` | the outcome in sentences and figures; written when the run ends, or by \`marrow report\` |
| \`model.yaml\` | only in a run with \`--model\`: the whole model that it ran |
| \`stages.json\` | only in a branch: the scenarios that led to it, each with its first tick |
| \`checkpoint-*.bin\` | the two newest states, for \`marrow resume\` |

The names of columns end in their units: \`time_d\` is in days, \`x_um\` in µm; measures that the scenario asks for have theirs in brackets. An empty cell of \`series.csv\` and a NaN mean
that there is no such number. While a run is under way its records are in \`parts/\`; the files above are written when it ends.

Python:

\`\`\`python
import json, pandas as pd, zarr
series = pd.read_parquet("series.parquet")
cells = pd.read_parquet("cells.parquet")
last = cells[cells["tick"] == cells["tick"].max()]
print(last["type"].value_counts())
fields = zarr.open("fields.zarr", mode="r")
names = [substance["id"] for substance in fields.attrs["marrow"]["substances"]]
first = fields["0"][-1, 0]  # z, y, x of the first of names on the last recorded day
\`\`\`

R:

\`\`\`r
library(arrow)
series <- read.csv("series.csv", check.names = FALSE)
cells <- read_parquet("cells.parquet")
table(cells$type[cells$tick == max(cells$tick)])
\`\`\`
`;
}

/** The same without the rows of files that are not there; of several names in one row, any will do. */
export function withoutMissing(readme: string, isThere: (name: string) => boolean): string {
  const lines = readme.split('\n').filter((line) => {
    const [, first] = /^\| (`[^|]*`) \|/.exec(line) ?? [];
    return first === undefined || [...first.matchAll(/`([^`]+)`/g)].some(([, name]) => isThere(name!));
  });
  return lines.join('\n');
}
