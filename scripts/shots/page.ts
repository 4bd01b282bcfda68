import { answering, missingMessages, speak, type Words } from './stand-in.ts';
import { type VNode, render } from 'preact';
import type { State } from '../../tests/states/state.ts';
import { views } from '../../tests/states/views.ts';
import { type Complaint, complaintsOf, type Rules } from './complaints.ts';

/** A view as it is told outside of the page. */
export interface ListedView {
  name: string;
  page: string;
  widths: readonly number[];
  states: string[];
}

/** A state that is drawn. */
export interface Drawn {
  /** CSS pixels of the window. */
  width: number;
  /** Of the whole document. */
  height: number;
  complaints: Complaint[];
}

/** Milliseconds that an answer may take to be drawn, and what is loaded for a button that was pressed. */
const SETTLED = 50;

/** Every view with its states, in order. */
const listed = (): ListedView[] =>
  views.map(({ name, page, widths, states }) => ({
    name,
    page,
    widths,
    states: states.map((state) => state.name),
  }));

/** From now on everything is drawn in a language. */
function inLanguage(language: string, words: Words): void {
  speak(language, words);
  document.documentElement.lang = language;
}

/** Draws a state in the place of the one before, and says what is wrong with it. */
async function draw(view: string, index: number, rules: Rules): Promise<Drawn> {
  const state = views.find(({ name }) => name === view)?.states[index];
  if (state === undefined) throw new Error(`${view} has no state ${index}`);
  await put(state);
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
  const { documentElement } = document;
  const complaints: Complaint[] = [
    ...missingMessages().map((key): Complaint => ({ by: 'gallery', rule: 'message missing', nodes: [key] })),
    ...tooWide(documentElement),
    ...(await complaintsOf(document, rules)),
  ];
  const { height } = documentElement.getBoundingClientRect();
  return { width: innerWidth, height: Math.ceil(height), complaints };
}

async function put({ drawn, answers, after = [] }: State): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) throw new Error('the page has no place to draw in');
  const replaced = (tree: VNode | null): void => render(tree, root);
  replaced(null);
  scrollTo(0, 0);
  answering(answers ?? (() => undefined));
  replaced(drawn());
  if (after.length > 0 || answers !== undefined) await settled();
  for (const step of after) {
    step(root);
    await settled();
  }
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, SETTLED));

/** What would have to be scrolled sideways. */
function tooWide({ scrollWidth, clientWidth }: Element): Complaint[] {
  return scrollWidth > clientWidth
    ? [{ by: 'gallery', rule: 'wider than the window', nodes: [`${scrollWidth} > ${clientWidth}`] }]
    : [];
}

// Pages are asked by expressions, which know no modules.
Object.assign(globalThis, { gallery: { listed, inLanguage, draw } });
