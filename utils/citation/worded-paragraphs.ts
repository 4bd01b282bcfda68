import { blockText, type Span } from '../draft/draft.ts';
import { inserted, linked } from '../draft/spans.ts';
import { agencyNameEnd, agencyNaming } from '../policy/credit-wording.ts';
import type { Edition } from '../ukrinform/article.ts';
import { relayedName } from '../ukrinform/foreign-outlet.ts';
import { type CreditWording, creditWordings } from './credit-wordings.ts';

/** A foreign outlet and where the link to it leads. */
export interface OutletLink {
  outlet: string;
  url: string;
}

/** The links that a first paragraph is to get, and the language of the words around them. */
export interface NeededLinks {
  language: Edition;
  /** The address for the agency's name; absent when the agency is linked as the rule asks. */
  agency?: string;
  outlets: readonly OutletLink[];
}

/** Beside the wordings: the name that stands there gets the link, or the last words do. */
export type CreditId = CreditWording['id'] | 'name' | 'last-words';

/** A paragraph with its links, and the wording that carries them. */
export interface WordedParagraph {
  wording: CreditId;
  spans: Span[];
}

/** The paragraph with all the links it needs, in every wording that fits it, the least change first. */
export function wordedParagraphs(spans: readonly Span[], needed: NeededLinks): WordedParagraph[] {
  const { language, agency } = needed;
  const text = textOf(spans);
  if (text.trim() === '') return [];
  // Names that stand there are linked first: that moves nothing.
  const missing = needed.outlets.filter(({ outlet }) => relayedName(text, outlet, language) === undefined);
  const named = needed.outlets.reduce((all, { outlet, url }) => {
    const at = relayedName(text, outlet, language);
    return at === undefined ? all : linked(all, ...at, url);
  }, spans);
  const onWords: WordedParagraph = {
    wording: 'last-words',
    spans: onLastWords(named, [...missing.map(({ url }) => url), ...(agency === undefined ? [] : [agency])]),
  };
  if (agency === undefined) return [{ wording: 'name', spans: withOutlets([...named], missing) }, onWords];
  const naming = agencyNaming(text);
  if (naming.naming !== 'credit') return [...inWords(named, { language, agency, outlets: missing }), onWords];
  const onName = linked(named, naming.at, agencyNameEnd(text, naming.at), agency);
  return [{ wording: 'name', spans: withOutlets(onName, missing) }, onWords];
}

/** The paragraph with words that credit the agency, in every wording of the language. */
function inWords(
  spans: readonly Span[],
  { language, agency, outlets }: Required<NeededLinks>,
): WordedParagraph[] {
  const text = textOf(spans);
  return creditWordings[language].flatMap(({ id, place, plain, relaying }) => {
    const at = place === 'tail' ? tailOf(text) : text.trimEnd().length;
    const words = filled(outlets.length > 0 ? relaying : plain, agency, outlets, language);
    if (place === 'sentence' && !isEnded.test(text)) words.unshift({ text: language === 'ja' ? '。' : '.' });
    return at === undefined ? [] : [{ wording: id, spans: inserted(spans, at, words) }];
  });
}

/** A wording as spans: its name linked to the agency, the outlets linked to theirs. */
function filled(template: string, agency: string, outlets: readonly OutletLink[], language: Edition): Span[] {
  return template.split(/(\[[^\]]+\]|\{outlets\})/u).flatMap((part): Span[] => {
    if (part.startsWith('[')) return [{ text: part.slice(1, -1), href: agency }];
    return part === '{outlets}' ? listed(outlets, language) : [{ text: part }];
  });
}

const listed = (outlets: readonly OutletLink[], language: Edition): Span[] =>
  outlets.flatMap(({ outlet, url }, i): Span[] => [
    ...(i === 0 ? [] : [{ text: language === 'ja' ? '、' : ', ' }]),
    { text: outlet, href: url },
  ]);

/** Outlets that the paragraph does not name, in brackets at its end. */
function withOutlets(spans: Span[], outlets: readonly OutletLink[]): Span[] {
  if (outlets.length === 0) return spans;
  const text = textOf(spans);
  const at = tailOf(text) ?? text.trimEnd().length;
  return inserted(spans, at, [{ text: ' (' }, ...listed(outlets, 'en'), { text: ')' }]);
}

/** The end of a sentence, after which another can begin. */
const isEnded = /[.!?…。！？:;][»”“"'’)\]」』]{0,3}\s*$/u;

/** A full stop after a word that is no abbreviation; before it the last sentence can be continued. */
const lastStop = /(?<=\p{Ll}{4}[»”“"’)\]]?)\.\s*$/u;
const tailOf = (text: string): number | undefined => lastStop.exec(text)?.index;

/** Links the last words of the text, one each, so that no word is to be added. */
function onLastWords(spans: readonly Span[], addresses: readonly string[]): Span[] {
  const words = [...textOf(spans).matchAll(/[\p{L}\p{N}]+/gu)].slice(-addresses.length);
  return words.reduce<Span[]>(
    (all, { 0: word, index }, i) => linked(all, index, index + word.length, addresses[i] ?? ''),
    [...spans],
  );
}

const textOf = (spans: readonly Span[]): string => blockText({ spans: [...spans] });
