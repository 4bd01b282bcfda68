import { type ChildProcess, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { announcedAddress } from './announced-address.ts';
import { connect, type Connection } from './connection.ts';
import { preferences } from './firefox-preferences.ts';

/** A Firefox that runs on a profile: until it ends, or is ended. */
export interface Running {
  child: ChildProcess;
  bidi: Connection;
}

/** Writes the preferences that every driven Firefox begins with. */
export function writePreferences(folder: string, proxyPort: number): void {
  const lines = Object.entries(preferences(proxyPort)).map(
    ([key, value]) => `user_pref(${JSON.stringify(key)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(folder, 'user.js'), lines.join('\n'));
}

/** Starts a Firefox on a profile, which another one may have left behind. Its process is told before it is ready. */
export async function startOn(
  folder: string,
  program: string,
  headless: boolean,
  started: (child: ChildProcess) => void,
): Promise<Running> {
  const flags = [
    '--no-remote',
    '--profile',
    folder,
    '--remote-debugging-port',
    '0',
    '--remote-allow-system-access',
  ];
  const child = spawn(program, [...(headless ? ['--headless'] : []), ...flags], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  started(child);
  const bidi = await connect(`${await announcedAddress(child, 'WebDriver BiDi listening on ')}/session`);
  await bidi.send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
  return { child, bidi };
}
