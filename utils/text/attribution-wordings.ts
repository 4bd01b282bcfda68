import { sign } from './sign-words.ts';
import { verbForms } from './speech-words.ts';

/** Words of an attribution: no sentence ends in them, and no quotation stands there. */
const within = '[^.!?…:«»“”„"]';
/** An attribution at the end has no clause of its own. */
const clauseless = '[^.!?…:,«»“”„"]';
/** Words before the verb: names in quotation marks may stand there. */
const subject = `(?:${within}|[«„“"]${within}{1,40}[»“”"])`;

export const clauseWord = /(?:що|что|że|dass|that|que)\s|qu['’]/u;
/** What may stand between the verb and the clause. */
const occasion =
  '(?:\\s(?:на|у|в|під|після|о|on|at|in|during|after|am|im|bei|auf|nach|w|na|podczas|à|au|en|el|durante|reporters|journalists|журналістам)' +
  `(?:\\s${within}{0,50}?)?)?`;

/** The verb of speech before its clause. */
export const thatClause = new RegExp(
  `^${subject}{0,160}?(?<!\\p{L})(?:${verbForms})(?!\\p{L})${occasion},?\\s(?:(?:що|что|że|dass|that|que)\\s|qu['’])`,
  'iu',
);

/** A wording, and the signs without which it does not occur. */
export interface SignedWording {
  signs: number;
  wording: RegExp;
}

/** Other words before reported speech, at the beginning of a sentence. */
export const wordsBefore: readonly SignedWording[] = [
  {
    signs: sign.said,
    wording: new RegExp(`^${subject}{0,120}?(?<![,"”»“]\\s)(?<!\\p{L})\\b(?:said|says)\\s(?=\\p{L})`, 'iu'),
  },
  {
    signs: sign.past,
    wording: new RegExp(
      `^${subject}{0,120}?(?<!\\p{L})(?:sagte|erklärte|betonte|berichtete|versicherte|ergänzte)${within}{0,60}?,\\s`,
      'iu',
    ),
  },
  {
    signs: sign.opening,
    wording: new RegExp(
      `^(?:according to|за (?:(?:його|її|їхніми) )?словами|зі слів|на думку|за (?:даними|інформацією|підрахунками|оцінк(?:ою|ами))|згідно (?:з|із)|по словам|по данным|selon|d['’]après|según|de acuerdo con)(?:\\s${within}{0,120}?)?,\\s`,
      'iu',
    ),
  },
  {
    signs: sign.opening,
    wording: /^(?:laut|nach (?:angaben|worten|ansicht|einschätzung)|według|zdaniem)\s/iu,
  },
  {
    signs: sign.opening | sign.verb,
    wording: new RegExp(
      `^(?:як|как|jak|as|wie)\\s${within}{0,60}?(?<!\\p{L})(?:${verbForms})(?!\\p{L})${within}{0,100}?,\\s`,
      'iu',
    ),
  },
  { signs: sign.japanese, wording: /^[^。「」『』]{0,40}(?:によると|によれば)、/u },
];

/** The words after reported speech, at the end of a sentence. */
export const wordsAfter: readonly SignedWording[] = [
  {
    signs: sign.closing,
    wording: new RegExp(`,\\s(?:[–—-]\\s)?(?:${verbForms}|so)(?!\\p{L})${clauseless}{0,120}\\.?$`, 'iu'),
  },
  {
    signs: sign.ending,
    wording: new RegExp(
      `,\\s(?:(?:the|its|their|his|her)\\s|(?=\\p{Lu}))${within}{0,60}?\\s(?:said|says|added|noted|stated|reported|explained)(?:\\s(?:on|in|at)\\s${within}{0,60})?\\.?$`,
      'u',
    ),
  },
  {
    signs: sign.source,
    wording: new RegExp(
      `,\\s(?:according to|за словами|за даними|по словам|selon|según|według|zdaniem)\\s${clauseless}{0,120}\\.?$`,
      'iu',
    ),
  },
  {
    signs: sign.japanese,
    wording:
      /と(?:いう|[^。、「」]{0,20}(?:述べ|話し|語っ|説明し|明らかにし|発表し|強調し|表明し|指摘し|している))[^。「」]{0,12}。?$/u,
  },
];
