import { pageDates } from './dates.ts';
import { pictureHost } from '../ukrinform/editions.ts';
import type { PageFacts } from '../policy/facts.ts';
import { hasLayout } from './geometry-rules.ts';
import { type FoundLink, linkSteps, MOST_LINKS } from './links.ts';
import { type Material, materialSteps } from './material.ts';
import { attribute } from './node-access.ts';
import type { RawBlock } from './raw-block.ts';
import { blockSteps } from './raw-blocks.ts';
import { seenText } from './seen-text.ts';
import { atOnce, type Steps } from './steps.ts';
import { Visibility } from './visibility.ts';

/** The page holds no text that could be an article. */
export class NoMaterialError extends Error {
  override name = 'NoMaterialError';
}

/** The agency's picture host in picture addresses. */
const agencyPicture = `img[src*="//${pictureHost}/"], source[srcset*="//${pictureHost}/"]`;

/** The text of a page that is compared, with what was found out on the way. */
interface ReadMaterial extends Material {
  visibility: Visibility;
  layout: boolean;
  cut: boolean;
}

/** Finds the material of a live document and leaves out what no reader can see. Throws `NoMaterialError` without text. */
export const readMaterial = (page: Document): ReadMaterial => atOnce(readingMaterial(page));

function* readingMaterial(page: Document): Steps<ReadMaterial> {
  const view = page.defaultView;
  const { body } = page;
  if (view === null || body === null) throw new NoMaterialError('the document is not shown');
  const { blocks, cut } = yield* blockSteps(body);
  const layout = hasLayout(page);
  const visibility = new Visibility(view, layout);
  const material = yield* materialSteps(body, blocks, (block) => seenText(block, visibility));
  if (material === undefined) throw new NoMaterialError('the page has no text');
  return { ...material, visibility, layout, cut };
}

/** The facts of a page and the parts of the live document that they were read from, in the same order. */
export interface PageReading {
  facts: PageFacts;
  blocks: RawBlock[];
  links: FoundLink[];
}

/** Reads what the rule asks beside the text: links and what is seen of them, dates, and what the page says of itself. */
export const factsBeside = (page: Document, material: ReadMaterial): PageFacts =>
  atOnce(readingBeside(page, material)).facts;

function* readingBeside(page: Document, material: ReadMaterial): Steps<PageReading> {
  const blocks = material.blocks.map(({ block }) => block);
  const links = yield* linkSteps(page.body, blocks, material.visibility, material);
  return { facts: factsOf(page, material, links), blocks, links };
}

function factsOf(
  page: Document,
  { blocks, reading, layout, cut }: ReadMaterial,
  links: readonly FoundLink[],
): PageFacts {
  return {
    url: page.URL,
    ...language(page),
    title: page.title.slice(0, 500),
    reading,
    blocks: blocks.map(({ block, ...what }) => ({ text: block.text, ...what })),
    links: links.map(({ fact }) => fact),
    dates: pageDates(page),
    robots: [...page.querySelectorAll('meta[name="robots" i]')].map((meta) =>
      attribute(meta, 'content').toLowerCase(),
    ),
    agencyPictures: page.querySelectorAll(agencyPicture).length,
    layout: layout ? 'examined' : 'not-examined',
    cut: cut || links.length >= MOST_LINKS,
  };
}

/**
 * Reads everything the rule needs from a live document, once, without changing or scrolling it, in steps. Throws
 * `NoMaterialError` when there is no text at all.
 */
export function* readingSteps(page: Document): Steps<PageReading> {
  return yield* readingBeside(page, yield* readingMaterial(page));
}

/** The facts of a page alone, read at once. */
export const readPage = (page: Document): PageFacts => atOnce(readingSteps(page)).facts;

function language(page: Document): { language?: string } {
  const lang = attribute(page.documentElement, 'lang').toLowerCase();
  return lang === '' ? {} : { language: lang.slice(0, 35) };
}
