import type { Stretch } from './paired-marks.ts';
import { paragraphsOf } from './paragraphs.ts';
import { verbForms } from './speech-words.ts';

// Speech that is reported without quotation marks: "The ministry said that …", «…, повідомив мер», 「…と述べた」. The
// wording is the author's, but whoever reports the same speech or the same notice may come to the same words.

/** Words of an attribution: no sentence ends in them, and no quotation stands there. */
const within = '[^.!?…:«»“”„"]';
/** An attribution at the end has no clause of its own. */
const clauseless = '[^.!?…:,«»“”„"]';
/** Words before the verb: names in quotation marks may stand there. */
const subject = `(?:${within}|[«„“"]${within}{1,40}[»“”"])`;

const clauseWord = /(?:що|что|że|dass|that|que)\s|qu['’]/u;
/** What may stand between the verb and the clause. */
const occasion =
  '(?:\\s(?:на|у|в|під|після|о|on|at|in|during|after|am|im|bei|auf|nach|w|na|podczas|à|au|en|el|durante|reporters|journalists|журналістам)' +
  `(?:\\s${within}{0,50}?)?)?`;

/** The verb of speech before its clause. */
const thatClause = new RegExp(
  `^${subject}{0,160}?(?<!\\p{L})(?:${verbForms})(?!\\p{L})${occasion},?\\s(?:(?:що|что|że|dass|that|que)\\s|qu['’])`,
  'iu',
);

/** Other words before reported speech, at the beginning of a sentence. */
const before: readonly RegExp[] = [
  new RegExp(`^${subject}{0,120}?(?<![,"”»“]\\s)\\b(?:said|says)\\s(?=\\p{L})`, 'iu'),
  new RegExp(
    `^${subject}{0,120}?(?<!\\p{L})(?:sagte|erklärte|betonte|berichtete|versicherte|ergänzte)${within}{0,60}?,\\s`,
    'iu',
  ),
  new RegExp(
    `^(?:according to|за (?:(?:його|її|їхніми) )?словами|зі слів|на думку|за (?:даними|інформацією|підрахунками|оцінк(?:ою|ами))|згідно (?:з|із)|по словам|по данным|selon|d['’]après|según|de acuerdo con)(?:\\s${within}{0,120}?)?,\\s`,
    'iu',
  ),
  /^(?:laut|nach (?:angaben|worten|ansicht|einschätzung)|według|zdaniem)\s/iu,
  new RegExp(
    `^(?:як|как|jak|as|wie)\\s${within}{0,60}?(?<!\\p{L})(?:${verbForms})(?!\\p{L})${within}{0,100}?,\\s`,
    'iu',
  ),
  /^[^。「」『』]{0,40}(?:によると|によれば)、/u,
];

/** The words after reported speech, at the end of a sentence. */
const after: readonly RegExp[] = [
  new RegExp(`,\\s(?:[–—-]\\s)?(?:${verbForms}|so)(?!\\p{L})${clauseless}{0,120}\\.?$`, 'iu'),
  new RegExp(
    `,\\s(?:(?:the|its|their|his|her)\\s|(?=\\p{Lu}))${within}{0,60}?\\s(?:said|says|added|noted|stated|reported|explained)(?:\\s(?:on|in|at)\\s${within}{0,60})?\\.?$`,
    'u',
  ),
  new RegExp(
    `,\\s(?:according to|за словами|за даними|по словам|selon|según|według|zdaniem)\\s${clauseless}{0,120}\\.?$`,
    'iu',
  ),
  /と(?:いう|[^。、「」]{0,20}(?:述べ|話し|語っ|説明し|明らかにし|発表し|強調し|表明し|指摘し|している))[^。「」]{0,12}。?$/u,
];

/** The longest wording that is looked for. */
const REACH = 240;
/** What the agency says to have reported itself is its own, and so is the sentence that names the source of all. */
const agency = /укр[иі]нформ|ukrinform|ウクルインフォルム/iu;
const sourceOfAll = /^(?:про це|об этом|this (?:was|is)|that (?:was|is)|das|dies|o tym)\s/iu;

/** The stretches of a text that report speech without marks, in order. */
export const attributedSpeech = (text: string): Stretch[] =>
  paragraphsOf(text).flatMap((paragraph) =>
    sentencesOf(paragraph.text).flatMap(({ start, end }) => {
      const clause = reportedClause(paragraph.text.slice(start, end));
      const at = paragraph.start + start;
      if (clause === undefined || clause.start >= clause.end) return [];
      return [{ start: at + clause.start, end: at + clause.end }];
    }),
  );

function reportedClause(sentence: string): Stretch | undefined {
  const head = sentence.slice(0, REACH);
  const leadIn = leadInOf(head);
  if (leadIn !== undefined)
    return agency.test(leadIn) ? undefined : { start: leadIn.length, end: sentence.length };
  if (sourceOfAll.test(sentence)) return undefined;
  const tail = sentence.slice(-REACH);
  for (const wording of after) {
    const match = wording.exec(tail);
    // Marks decide where they stand before the attribution.
    if (match === null || agency.test(match[0]) || /["»“”」』]$/u.test(tail.slice(0, match.index))) continue;
    return { start: 0, end: sentence.length - tail.length + match.index };
  }
  return undefined;
}

function leadInOf(head: string): string | undefined {
  // The clause word is looked for first: the expression itself tries every verb at every place.
  if (clauseWord.test(head)) {
    const match = thatClause.exec(head);
    if (match !== null) return match[0];
  }
  for (const wording of before) {
    const match = wording.exec(head);
    if (match !== null) return match[0];
  }
  return undefined;
}

/** Not after the number of a day, "am 22. Oktober". */
const sentenceEnd = /(?<!(?<!\d)\d{1,2})[.!?…](?=\s{1,3}["«„“(–—-]{0,2}\s?\p{Lu})|[。！？]/gu;

function sentencesOf(paragraph: string): Stretch[] {
  const sentences: Stretch[] = [];
  let start = 0;
  for (const match of paragraph.matchAll(sentenceEnd)) {
    const end = match.index + match[0].length;
    sentences.push({ start, end });
    start = end + (/\s/u.test(paragraph.charAt(end)) ? 1 : 0);
  }
  if (start < paragraph.length) sentences.push({ start, end: paragraph.length });
  return sentences;
}
