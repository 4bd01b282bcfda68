import { type ChildNode, type Document, type Element, isTag, isText } from 'domhandler';
import { findOne } from 'domutils';
import { singleSpaced } from '../text/single-spaced.ts';

/** The first element that has a class. */
export const byClass = (root: Document | Element, name: string): Element | undefined =>
  findOne((element) => hasClass(element, name), root.children) ?? undefined;

const hasClass = (element: Element, name: string): boolean =>
  (element.attribs.class ?? '').split(/\s+/u).includes(name);

/** Elements inside the body that are not the article: inserts, asides, banners, pictures with their captions. */
const silentTags: ReadonlySet<string> = new Set(
  'aside script style noscript figure figcaption iframe form button nav footer'.split(' '),
);
const silentClasses = [
  'read',
  'afterNewItemMobileBanner',
  'mobileBanner',
  'pixel',
  'tags',
  'share',
  'banner',
  'photoAuthor',
];

/** The room that some editions keep free for a banner, which may call itself an advertisement. */
const bannerRoom = /^\s*min-height:\s*280px/u;

const isSilent = (element: Element): boolean =>
  silentTags.has(element.name) ||
  element.attribs['data-name'] === 'int_hidden' ||
  bannerRoom.test(element.attribs.style ?? '') ||
  silentClasses.some((name) => hasClass(element, name));

const paragraphTags: ReadonlySet<string> = new Set(
  'p div section article ul ol li blockquote h1 h2 h3 h4 h5 h6 table tr td br header main dl dt dd pre'.split(
    ' ',
  ),
);

/** The paragraphs of an article body in order, plain text, inserts and banners left out. Works without recursion. */
export function bodyParagraphs(body: Element): string[] {
  const paragraphs: string[] = [];
  let current = '';
  const end = (): void => {
    const text = singleSpaced(current).trim();
    if (text !== '') paragraphs.push(text);
    current = '';
  };
  const open: (ChildNode | 'end')[] = [];
  // One by one: an argument list has no room for all children of a hostile page.
  const into = (element: Element): void => {
    for (const child of [...element.children].reverse()) open.push(child);
  };
  into(body);
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node === 'end') end();
    else if (isText(node)) current += node.data;
    else if (isTag(node) && !isSilent(node)) {
      const breaks = paragraphTags.has(node.name);
      if (breaks) {
        end();
        open.push('end');
      }
      into(node);
    }
  }
  end();
  return paragraphs;
}
