import { attribute, hasAttribute, nameOf, typeOf } from '../page/node-access.ts';
import { inertDocument } from '../trusted.ts';
import { BlockCollector } from './block-collector.ts';
import type { Draft, Lost } from './draft.ts';
import { httpHref } from './http-href.ts';
import { inlineStyle, isHiding } from './inline-style.ts';
import { shallow } from './nesting.ts';
import { beginningOfText, walk, type Visitor } from './node-walk.ts';
import { holdsNotes, noteLink } from './note-marks.ts';
import { isListMarker, markerKind, placeInside, type Place } from './pasted-block.ts';
import { handling, isInline } from './pasted-elements.ts';
import { lookInside, type Shown, Tones } from './pasted-look.ts';
import { withoutData } from './written-pictures.ts';

/** More of an HTML text than this is not parsed, in UTF-16 units: Word writes ten of them for one of text. */
const MOST_HTML = 10_000_000;
const MOST_NODES = 500_000;
const ELEMENT = 1;
const TEXT = 3;

/**
 * Reads HTML that was pasted, dropped or made of a file. Of the text what a reader would see is kept, with links,
 * headings, lists, quotations, bold and italic; nothing in it runs or is loaded. Never throws, whatever the HTML.
 */
export function htmlDraft(html: string): Draft {
  const written = withoutData(html);
  const parsed = shallow(written.slice(0, MOST_HTML));
  const draft = nodesDraft(inertDocument(parsed));
  return parsed.length < written.length ? { ...draft, cut: true } : draft;
}

/** The same of nodes that are there already. */
export function nodesDraft(root: Node): Draft {
  const reader = new PastedReader();
  const whole = walk(root, reader, MOST_NODES);
  return reader.draft(!whole);
}

const isLanguage = /^[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,3}$/u;

interface Scope {
  look: Shown;
  place: Place;
  breaks: boolean;
}

const outermost: Scope = { look: {}, place: { kind: { kind: 'paragraph' }, numbered: false }, breaks: true };

class PastedReader implements Visitor {
  readonly #blocks = new BlockCollector();
  readonly #tones = new Tones();
  readonly #lost = new Set<Lost>();
  readonly #open: Scope[] = [];
  #language: string | undefined;
  #isWord = false;

  draft(cut: boolean): Draft {
    this.#blocks.end();
    if (this.#tones.differ) this.#lost.add('colour-or-size');
    return {
      blocks: this.#blocks.blocks,
      links: 'known',
      ...(this.#language === undefined ? {} : { language: this.#language }),
      cut: cut || this.#blocks.cut,
      lost: [...this.#lost],
    };
  }

  enter(node: Node): boolean {
    if (this.#blocks.cut) return false;
    const type = typeOf(node);
    if (type === TEXT) this.#addText((node as Text).data);
    return type === ELEMENT && this.#enterElement(node as Element, nameOf(node).toUpperCase());
  }

  leave(): void {
    if (this.#open.pop()?.breaks === true) this.#blocks.end();
  }

  get #scope(): Scope {
    return this.#open.at(-1) ?? outermost;
  }

  #addText(data: string): void {
    const { look, place } = this.#scope;
    const { href, strong, em } = look;
    const kept = { ...(href && { href }), ...(strong && { strong }), ...(em && { em }) };
    if (place.kind.kind !== 'heading' && data.trim() !== '') this.#tones.add(look);
    for (const [i, line] of (look.keepsLines === true ? data.split(/\r\n?|\n/u) : [data]).entries()) {
      if (i > 0) this.#endLine();
      this.#blocks.add(line, place.kind, kept);
    }
  }

  /** The lines of a title or an item are one text; others are read as paragraphs, as on a page. */
  #endLine(): void {
    const { kind } = this.#scope.place.kind;
    if (kind === 'heading' || kind === 'item') this.#blocks.add(' ', this.#scope.place.kind, {});
    else this.#blocks.end();
  }

  #enterElement(element: Element, name: string): boolean {
    const style = inlineStyle(attribute(element, 'style'));
    if (isUnseen(element, name, style) || !this.#keeps(element, name, style)) return false;
    if (name === 'BR') {
      this.#endLine();
      return false;
    }
    if (name === 'TABLE') this.#lost.add('table');
    if (name === 'HTML' || name === 'BODY') this.#noteLanguage(element);
    const breaks = !isInline(name);
    if (breaks) this.#blocks.end();
    const { look, place } = this.#scope;
    this.#open.push({
      look: lookInside(look, element, name, style),
      place: placeInside(place, element, name, style),
      breaks,
    });
    return true;
  }

  /** Whether an element is read at all; what a person would miss is named. */
  #keeps(element: Element, name: string, style: ReadonlyMap<string, string>): boolean {
    const how = handling(name);
    if (how !== 'read') {
      if (how !== 'silent') this.#lost.add(how);
      return false;
    }
    if (isListMarker(style)) {
      this.#blocks.mark(markerKind(beginningOfText(element)));
      return false;
    }
    const said = { role: attribute(element, 'role'), id: attribute(element, 'id') };
    if (holdsNotes({ ...said, element: style.get('mso-element') ?? '' })) {
      this.#lost.add('footnote');
      return false;
    }
    return name !== 'A' || this.#keepsLink(attribute(element, 'href').trim());
  }

  /** A document of Word names the language of the program, not of its text. */
  #noteLanguage(element: Element): void {
    this.#isWord ||= attribute(element, 'xmlns:w') !== '';
    const language = attribute(element, 'lang').toLowerCase();
    if (!this.#isWord && isLanguage.test(language)) this.#language ??= language;
  }

  #keepsLink(href: string): boolean {
    const note = noteLink(href);
    if (note !== undefined) this.#lost.add('footnote');
    if (note === 'note') this.#blocks.dropNote();
    if (href !== '' && !href.startsWith('#') && httpHref(href) === undefined) this.#lost.add('unsafe-link');
    return note === undefined;
  }
}

const isUnseen = (element: Element, name: string, style: ReadonlyMap<string, string>): boolean =>
  hasAttribute(element, 'hidden') || isHiding(style) || (name === 'DIALOG' && !hasAttribute(element, 'open'));
