import { pageDates } from './dates.ts';
import { pictureHost } from '../ukrinform/editions.ts';
import type { PageFacts } from '../policy/facts.ts';
import { hasLayout } from './geometry-rules.ts';
import { linkFacts, MOST_LINKS } from './links.ts';
import { materialOf } from './material.ts';
import { attribute } from './node-access.ts';
import { rawBlocks } from './raw-blocks.ts';
import { seenText } from './seen-text.ts';
import { Visibility } from './visibility.ts';

/** The page holds no text that could be an article. */
export class NoMaterialError extends Error {
  override name = 'NoMaterialError';
}

/** The agency's picture host in picture addresses. */
const agencyPicture = `img[src*="//${pictureHost}/"], source[srcset*="//${pictureHost}/"]`;

/**
 * Reads everything the rule needs from a live document, once, without changing or scrolling it. Text that no reader
 * can see is left out. Throws `NoMaterialError` when there is no text at all.
 */
export function readPage(page: Document): PageFacts {
  const view = page.defaultView;
  const { body } = page;
  if (view === null || body === null) throw new NoMaterialError('the document is not shown');
  const { blocks: all, cut } = rawBlocks(body);
  const layout = hasLayout(page);
  const visibility = new Visibility(view, layout);
  const material = materialOf(body, all, (block) => seenText(block, visibility));
  if (material === undefined) throw new NoMaterialError('the page has no text');
  const { blocks } = material;
  const links = linkFacts(
    body,
    blocks.map(({ block }) => block),
    visibility,
    material,
  );
  return {
    url: page.URL,
    ...language(page),
    title: page.title.slice(0, 500),
    reading: material.reading,
    blocks: blocks.map(({ block, ...what }) => ({ text: block.text, ...what })),
    links,
    dates: pageDates(page),
    robots: [...page.querySelectorAll('meta[name="robots" i]')].map((meta) =>
      attribute(meta, 'content').toLowerCase(),
    ),
    agencyPictures: page.querySelectorAll(agencyPicture).length,
    layout: layout ? 'examined' : 'not-examined',
    cut: cut || links.length >= MOST_LINKS,
  };
}

function language(page: Document): { language?: string } {
  const lang = attribute(page.documentElement, 'lang').toLowerCase();
  return lang === '' ? {} : { language: lang.slice(0, 35) };
}
