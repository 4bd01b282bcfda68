import { SaxesParser } from 'saxes';
import { InputError } from './input-error.ts';
import { namedCharacters } from './named-characters.ts';

// saxes expands no entities of a document type, and there is no DOM parser in a service worker. The limits below keep
// hostile feeds from taking time or memory; real feeds stay far under them.
const MOST_CHARACTERS = 6_000_000;
const DEEPEST = 64;
const MOST_ATTRIBUTES = 64;
const LONGEST_TEXT = 256_000;

/**
 * What a reader of one kind of document wants to know. Names come with their prefix, as written; `parent` is the name
 * of the enclosing element without prefix, empty for the root.
 */
export interface XmlHandler {
  /** Names of the elements that may be the root, without prefix. */
  roots: readonly string[];
  opened?(name: string, attributes: Record<string, string>, parent: string): void;
  /** `text` is all character data directly inside the element. */
  closed(name: string, text: string, parent: string): void;
}

/** Reads an XML document once. Throws `InputError` for anything that is not a harmless one of the expected kind. */
export function readXml(text: string, handler: XmlHandler): void {
  const start = text.replace(/^\uFEFF/u, '').trimStart();
  if (start === '') throw new InputError('empty', 'nothing was received');
  if (text.length > MOST_CHARACTERS) throw new InputError('too-large', `${text.length} characters`);
  if (!start.startsWith('<')) throw new InputError('not-xml', 'no markup at the start');
  refuseWebPage(start.slice(0, 5000));
  // The parser fails of itself at half a pair of surrogates.
  parse(start.toWellFormed(), handler);
}

/** A login page under a feed's address; a document type of any other kind is refused by the parser below. */
function refuseWebPage(start: string): void {
  const first = start.search(/<[a-z_]/iu);
  const prolog = first < 0 ? start : start.slice(0, first);
  const root = first < 0 ? '' : start.slice(first);
  if (/<!doctype\s{1,20}html/iu.test(prolog) || /^<html[\s>]/iu.test(root))
    throw new InputError('not-xml', 'a web page, not a feed');
}

function parse(text: string, handler: XmlHandler): void {
  const parser = new SaxesParser();
  parser.ENTITIES = namedCharacters;
  const open: { name: string; text: string }[] = [];
  const parent = (): string => localName(open.at(-1)?.name ?? '');
  parser.on('doctype', () => {
    throw new InputError('doctype', 'document types are refused');
  });
  parser.on('error', (error) => {
    throw new InputError('malformed', error.message);
  });
  let count = 0;
  parser.on('opentagstart', () => {
    count = 0;
  });
  // Counted as they come: an element of a hundred thousand is given up at once.
  parser.on('attribute', () => {
    if (++count > MOST_ATTRIBUTES) throw new InputError('too-many', 'too many attributes');
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length === 0 && !handler.roots.includes(localName(name))) {
      throw new InputError('wrong-root', `root is ${name}, expected ${handler.roots.join(' or ')}`);
    }
    if (open.length >= DEEPEST) throw new InputError('too-deep', `more than ${DEEPEST} elements deep`);
    handler.opened?.(name, attributes, parent());
    open.push({ name, text: '' });
  });
  const characters = (data: string): void => {
    const innermost = open.at(-1);
    if (innermost === undefined) return;
    innermost.text += data;
    if (innermost.text.length > LONGEST_TEXT)
      throw new InputError('too-large', 'one element holds too much text');
  };
  parser.on('text', characters);
  parser.on('cdata', characters);
  parser.on('closetag', ({ name }) => {
    const closed = open.pop();
    handler.closed(name, closed?.text ?? '', parent());
  });
  parser.write(text).close();
}

/** A name without its prefix. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
