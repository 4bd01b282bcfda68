import type { MarkTarget } from '../page-marks.ts';
import { type LinkFact, materialText } from '../policy/facts.ts';
import { linkText } from './links.ts';
import { attribute, holds } from './node-access.ts';
import type { PageReading } from './page-facts.ts';
import { type Anchor, anchorsOf, type Stretch, stretchesOf } from './text-anchors.ts';
import { textNodes } from './text-nodes.ts';

/** More passages than this are not looked for; a verdict has fewer. */
const MOST_RANGES = 100;

/** Where in the live document that stands which was read. Undefined stands for what is not there any more as it was. */
export class PagePlaces {
  readonly text: string;
  readonly #anchors: Anchor[];
  /** Where each block stands in the text. */
  readonly #blocks: readonly [start: number, end: number][];
  readonly #links: { link: WeakRef<Element>; fact: LinkFact }[];

  constructor({ facts, blocks, links }: PageReading) {
    this.text = materialText(facts);
    this.#anchors = anchorsOf(blocks);
    let next = 0;
    this.#blocks = facts.blocks.map(({ text: { length } }) => {
      const start = next;
      next += length + 1;
      return [start, start + length];
    });
    this.#links = links.map(({ link, fact }) => ({ link: new WeakRef(link), fact }));
  }

  /** Finds each thing that is to be marked. */
  find(target: MarkTarget): (Stretch[] | undefined)[] {
    if (target.kind === 'link') return [this.#link(target.link)];
    if (target.kind === 'paragraph') return [this.#block(target.block)];
    return target.ranges.slice(0, MOST_RANGES).map((range) => stretchesOf(this.text, this.#anchors, range));
  }

  #block(index: number): Stretch[] | undefined {
    const block = this.#blocks[index];
    return block === undefined ? undefined : stretchesOf(this.text, this.#anchors, block);
  }

  /** The words of a link that leads where it led and says what it said; a picture has none. */
  #link(index: number): Stretch[] | undefined {
    const { link: held, fact } = this.#links[index] ?? {};
    const link = held?.deref();
    if (fact === undefined || link === undefined || !holds(link.ownerDocument.documentElement, link))
      return undefined;
    if (attribute(link, 'href') !== fact.href || linkText(link) !== fact.text) return undefined;
    const stretches = [...textNodes(link)].flatMap((node) => {
      const words = node.data.trim();
      const start = node.data.indexOf(words);
      return words === '' ? [] : [{ node, start, end: start + words.length }];
    });
    return stretches.length === 0 ? undefined : stretches;
  }
}
