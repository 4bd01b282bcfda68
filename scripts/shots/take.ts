import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from '../browsers/find.ts';
import { bundled } from '../bundled.ts';
import { serveBuilt } from './built-pages.ts';
import { Camera } from './camera.ts';
import type { Complaint } from './complaints.ts';
import { inOrder, type PictureName, pictureFile, type PictureSet, pictureSets, rulesFor } from './sets.ts';
import type { Words } from './stand-in.ts';

/** A picture with what is wrong with what it shows. */
export interface Picture extends PictureName {
  file: string;
  complaints: Complaint[];
}

/** There is no view of the name that was asked for. */
export class UnknownViewError extends Error {
  override name = 'UnknownViewError';
}

interface Taking {
  languages: readonly string[];
  /** Only views whose name this is, if it is given. */
  only: string | undefined;
  /** Of the built extension. */
  extension: string;
  /** Where pictures go. */
  folder: string;
}

/** Tabs that draw side by side: one more than most machines have cores at least, for each waits now and then. */
const TABS = 3;

/** Takes a picture of every view in every state; gives them in the order in which states are listed. */
export async function takePictures(taking: Taking): Promise<Picture[]> {
  const scripts = [await bundled('scripts/shots/page.ts', 'page'), axeScript()];
  const browser = await start();
  try {
    const context = await browser.newContext({
      viewport: null,
      offline: true,
      timezoneId: 'UTC',
      bypassCSP: true,
    });
    await serveBuilt(context, taking.extension);
    const cameras = await Promise.all(Array.from({ length: TABS }, () => Camera.open(context, scripts)));
    const views = (await cameras[0]?.views()) ?? [];
    const wanted = views.filter(({ name }) => taking.only === undefined || name === taking.only);
    if (wanted.length === 0)
      throw new UnknownViewError(
        `there is no view of this name; views: ${views.map(({ name }) => name).join(', ')}`,
      );
    const waiting = pictureSets(wanted, taking.languages);
    const words = new Map(taking.languages.map((language) => [language, wordsOf(language)]));
    const taken: Picture[] = [];
    await Promise.all(
      cameras.map(async (camera) => {
        for (let set = waiting.shift(); set !== undefined; set = waiting.shift())
          taken.push(...(await takeSet(camera, set, words.get(set.language) ?? {}, taking.folder)));
      }),
    );
    return inOrder(taken, wanted, taking.languages);
  } finally {
    await browser.close();
  }
}

async function takeSet(camera: Camera, set: PictureSet, words: Words, folder: string): Promise<Picture[]> {
  const { view, language, theme, width } = set;
  const rules = rulesFor(set);
  const taken: Picture[] = [];
  await camera.aim(view.page, { language, words, theme, width });
  for (const [index, state] of view.states.entries()) {
    const name: PictureName = { view: view.name, state, language, theme, width };
    const file = pictureFile(name);
    const complaints = await camera.take(view.name, index, rules, join(folder, file));
    taken.push({ ...name, file, complaints });
  }
  return taken;
}

function start(): Promise<Browser> {
  const program = findBrowser('chromium')?.path;
  if (program === undefined) throw new Error('Chromium is not installed');
  return chromium.launch({
    executablePath: program,
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--disable-gpu', '--font-render-hinting=none'],
  });
}

const axeScript = (): string =>
  readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const wordsOf = (language: string): Words =>
  JSON.parse(readFileSync(join('public', '_locales', language, 'messages.json'), 'utf8')) as Words;
