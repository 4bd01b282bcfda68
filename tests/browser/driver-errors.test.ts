import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { untilTrue } from '../../scripts/browsers/driver.ts';
import { extensionFolder, type Session, startSession } from './driver-session.ts';

const faulty = 'https://faulty.example/';
const fault = (whose: string): string => `setTimeout(() => { throw new Error('fault of ${whose}'); }, 300);`;
let session: Session;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dzherelo-faulty-'));
  cpSync(extensionFolder(), folder, { recursive: true });
  for (const file of ['background.js', 'scan.js']) appendFileSync(join(folder, file), `;${fault(file)}`);
  session = await startSession({ extension: folder });
  session.world.put(faulty, {
    type: 'text/html',
    body: `<!doctype html><title>Faulty</title><script>${fault('the page')}</script>`,
  });
});
afterAll(async () => {
  await session.close();
  rmSync(folder, { recursive: true });
});

test('errors of the extension’s background and of its script in a page are noted, the page’s own are not', async () => {
  await session.driver.open(faulty);
  const noted = async (): Promise<string> => (await session.driver.errors()).join();
  await untilTrue('both errors', async () => (await noted()).includes('fault of scan.js'));
  const all = await noted();
  expect(all).toContain('fault of background.js');
  expect(all).not.toContain('fault of the page');
});
