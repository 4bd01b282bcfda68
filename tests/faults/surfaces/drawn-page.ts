import { render } from 'preact';
import type { Step } from '../../states/state.ts';
import { notIsolated, shapeOf, strangeAddresses, untold } from './drawn-checks.ts';
import { misplaced } from './layout-checks.ts';
import { batches, everyNth, naughtyTexts } from './naughty-strings.ts';
import type { Surface } from './surface.ts';
import { surfaces } from './surfaces.ts';

/** What came of drawing a surface with words. */
export interface Drawn {
  words: number;
  /** Milliseconds of the slowest drawing, layout included. */
  slowest: number;
  faults: string[];
}

/** Which words: of every so-manieth from the first on at most so many, past so many. */
export interface Chosen {
  first: number;
  nth: number;
  from: number;
  most: number;
}

/** CSS pixels: the narrowest that anything may be shown in, and a popup as it opens. */
const WIDTHS = [320, 400];
/** Faults that are told. */
const MOST = 20;
const texts = naughtyTexts();
const told: string[] = [];

/** Everything that the page refuses or complains of from now on. */
function listen(page: Window): void {
  page.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    told.push(`${violatedDirective} ${blockedURI}`),
  );
  for (const dialog of ['alert', 'confirm', 'prompt', 'print'] as const)
    Reflect.set(page, dialog, () => told.push(dialog));
}

/** A frame of its own width with the styles of this page, so that its media queries hold for that width. */
function openFrame(): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  document.body.replaceChildren(frame);
  const inside = frame.contentDocument;
  const view = frame.contentWindow;
  if (inside === null || view === null) throw new Error('the frame has no document');
  for (const sheet of document.querySelectorAll('link[rel=stylesheet]'))
    inside.head.append(sheet.cloneNode());
  inside.documentElement.lang = 'en';
  frame.style.cssText = 'display:block;border:0;height:600px;width:400px';
  listen(view);
  return frame;
}

let frame: HTMLIFrameElement | undefined;

/** Gets this page ready; gives the names of the surfaces that have its styles. */
async function begin(): Promise<string[]> {
  listen(window);
  frame = openFrame();
  const sheets = [...(frame.contentDocument?.querySelectorAll('link') ?? [])];
  await Promise.all(
    sheets.map(
      (sheet) =>
        sheet.sheet ?? new Promise((resolve) => sheet.addEventListener('load', resolve, { once: true })),
    ),
  );
  return surfaces.filter(({ page }) => location.pathname === `/${page}.html`).map(({ name }) => name);
}

/** In a window that is not in front effects wait for a while. Milliseconds. */
const SETTLED = 60;
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, SETTLED));

/** Draws a surface with words in place of what was there, and does what leads to it. */
async function drawn({ drawn: tree, tabs, after = [] }: Surface, words: readonly string[]): Promise<Element> {
  const body = frame?.contentDocument?.body;
  if (body === undefined) throw new Error('the frame has gone');
  if (tabs === true) tellOfTabs(words);
  const root = body.ownerDocument.createElement('div');
  root.id = 'root';
  for (const before of body.children) render(null, before);
  body.replaceChildren(root);
  render(tree(words), root);
  for (const step of after) {
    await done(step, root);
    await settled();
  }
  return root;
}

const TRIES = 50;

/** Does what can be done once an answer is drawn. */
async function done(step: Step, root: Element, tries = TRIES): Promise<void> {
  try {
    step(root);
  } catch (error) {
    if (tries === 1) throw error;
    await settled();
    await done(step, root, tries - 1);
  }
}

/** The browser's answers about tabs and editors, which are pages' words. */
function tellOfTabs(titles: readonly string[]): void {
  const tabs = titles.map((title, id) => ({ id, title, url: 'https://a.example/' }));
  const editors = titles.map((label, i) => ({ id: String(i), label, size: 'whole', html: '' }));
  chrome.tabs.query = async () => tabs as chrome.tabs.Tab[];
  chrome.runtime.sendMessage = async () => ({ ok: true, answer: { page: 'shown', editors } });
}

/** What is wrong with one drawing. */
function faultsOf(surface: Surface, root: Element, words: readonly string[], harmless: string): string[] {
  return [
    ...(shapeOf(root) === harmless ? [] : [`another shape with ${JSON.stringify(words.slice(0, 3))}`]),
    ...strangeAddresses(root).map((address) => `leads to ${address}`),
    ...(surface.written === true ? [] : untold(root, words).map((word) => `untold ${JSON.stringify(word)}`)),
    ...notIsolated(root, words).map((word) => `not isolated ${JSON.stringify(word)}`),
    ...WIDTHS.flatMap((width) => {
      if (frame !== undefined) frame.style.width = `${width}px`;
      return misplaced(root).map((fault) => `${fault} at ${width} with ${JSON.stringify(words[0])}`);
    }),
  ];
}

/** Draws a surface with some of all words, as many at a time as it takes. */
async function draw(name: string, { first, nth, from, most }: Chosen): Promise<Drawn> {
  const surface = surfaces.find((one) => one.name === name);
  if (surface === undefined) throw new Error(`no surface ${name}`);
  const words = everyNth(texts.slice(first), nth).slice(from, from + most);
  const shapes = new Map<number, string>();
  const faults: string[] = [];
  let slowest = 0;
  for (const batch of batches(words, surface.most)) {
    const lamps = batch.map((_, i) => `lamp ${i}`);
    const harmless = shapes.get(batch.length) ?? shapeOf(await drawn(surface, lamps));
    shapes.set(batch.length, harmless);
    const start = performance.now();
    const root = await drawn(surface, batch);
    root.getBoundingClientRect();
    slowest = Math.max(slowest, performance.now() - start);
    faults.push(...faultsOf(surface, root, batch, harmless));
    if (faults.length > MOST) break;
  }
  // What was refused is told a moment later.
  await settled();
  const ran = [window, frame?.contentWindow].filter(
    (page) => page != null && ('ran' in page || 'hit' in page),
  );
  if (ran.length > 0) faults.push('a script ran');
  faults.push(...told.splice(0));
  return { words: words.length, slowest, faults: faults.slice(0, MOST).map((fault) => fault.slice(0, 300)) };
}

/** Draws a surface with very many words at once; gives the milliseconds that it takes, layout included. */
async function many(name: string, count: number): Promise<{ ms: number; faults: string[] }> {
  const surface = surfaces.find((one) => one.name === name);
  if (surface === undefined) throw new Error(`no surface ${name}`);
  const words = Array.from({ length: count }, (_, i) => `${texts[i % 400] ?? ''} ${i}`);
  const start = performance.now();
  const root = await drawn(surface, words);
  root.getBoundingClientRect();
  return { ms: performance.now() - start, faults: misplaced(root) };
}

Object.assign(globalThis, { surfaces: { begin, draw, many } });
