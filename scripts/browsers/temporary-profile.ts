import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from './find.ts';

/** A browser profile of its own, never the user's. */
export interface TemporaryProfile {
  folder: string;
  /** Removes the folder; a second call does nothing. */
  remove(): void;
}

/** Makes an empty profile. It is removed at the latest when this process ends, also by Ctrl+C or a failure. */
export function temporaryProfile(
  browser: BrowserName,
  atEnd: () => void = () => undefined,
): TemporaryProfile {
  const folder = mkdtempSync(join(tmpdir(), `dzherelo-${browser}-`));
  const remove = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  const exit = (): void => {
    atEnd();
    remove();
  };
  process.once('exit', exit);
  endOnSignals();
  return {
    folder,
    remove() {
      process.off('exit', exit);
      remove();
    },
  };
}

let listening = false;

/** A signal alone would end the process without its exit handlers. */
function endOnSignals(): void {
  if (listening) return;
  listening = true;
  process.once('SIGINT', () => process.exit(130));
  process.once('SIGTERM', () => process.exit(143));
}
