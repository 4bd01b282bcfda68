import { SaxesParser } from 'saxes';
import { InputError } from './input-error.ts';

// saxes expands no entities of a document type, and there is no DOM parser in a service worker. The limits below keep
// hostile feeds from taking time or memory; real feeds stay far under them.
const MOST_CHARACTERS = 6_000_000;
const DEEPEST = 64;
const MOST_ATTRIBUTES = 64;
const LONGEST_TEXT = 256_000;

/** What a reader of one kind of document wants to know. Names come with their prefix, as written. */
export interface XmlHandler {
  /** Names of the elements that may be the root, without prefix. */
  roots: readonly string[];
  opened?(name: string, attributes: Record<string, string>): void;
  /** `text` is all character data directly inside the element. */
  closed(name: string, text: string): void;
}

/** Reads an XML document once. Throws `InputError` for anything that is not a harmless one of the expected kind. */
export function readXml(text: string, handler: XmlHandler): void {
  const start = text.replace(/^\uFEFF/u, '').trimStart();
  if (start === '') throw new InputError('empty', 'nothing was received');
  if (text.length > MOST_CHARACTERS) throw new InputError('too-large', `${text.length} characters`);
  if (/<!doctype\s{1,20}html|^<html/iu.test(start.slice(0, 500)))
    throw new InputError('not-xml', 'a web page, not a feed');
  if (!start.startsWith('<')) throw new InputError('not-xml', 'no markup at the start');
  if (/<!doctype/iu.test(start.slice(0, 5000))) throw new InputError('doctype', 'document types are refused');
  parse(start, handler);
}

function parse(text: string, handler: XmlHandler): void {
  const parser = new SaxesParser();
  const texts: string[] = [];
  parser.on('doctype', () => {
    throw new InputError('doctype', 'document types are refused');
  });
  parser.on('error', (error) => {
    throw new InputError('malformed', error.message);
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (texts.length === 0 && !handler.roots.includes(localName(name))) {
      throw new InputError('wrong-root', `root is ${name}, expected ${handler.roots.join(' or ')}`);
    }
    if (texts.length >= DEEPEST) throw new InputError('too-deep', `more than ${DEEPEST} elements deep`);
    if (Object.keys(attributes).length > MOST_ATTRIBUTES)
      throw new InputError('too-many', 'too many attributes');
    texts.push('');
    handler.opened?.(name, attributes);
  });
  const characters = (data: string): void => {
    const length = texts.length;
    if (length === 0) return;
    const joined = (texts[length - 1] ?? '') + data;
    if (joined.length > LONGEST_TEXT) throw new InputError('too-large', 'one element holds too much text');
    texts[length - 1] = joined;
  };
  parser.on('text', characters);
  parser.on('cdata', characters);
  parser.on('closetag', ({ name }) => handler.closed(name, texts.pop() ?? ''));
  parser.write(text).close();
}

/** A name without its prefix. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
