import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { plot } from './plot.ts';
import { PLOTS, readme } from './readme.ts';
import type { Run } from './run.ts';

/** Writes the file of a run and its plots into a folder. */
export function write(run: Run, folder: URL): void {
  const file = new URL('README.md', folder);
  writeFileSync(file, readme(run));
  execFileSync(join('node_modules', '.bin', 'prettier'), ['--write', fileURLToPath(file)]);
  const isBytes = ({ series }: Run['points'][number]): boolean => series.endsWith('bytes');
  const times = run.points.filter((point) => !isBytes(point));
  writeFileSync(new URL(PLOTS.time, folder), plot('Time of one page', 'ms', times));
  writeFileSync(
    new URL(PLOTS.bytes, folder),
    plot(
      'Bytes of the index',
      'B',
      run.points
        .filter(isBytes)
        .map((point) => ({ ...point, series: point.series.replace(/, bytes$/u, '') })),
    ),
  );
}
