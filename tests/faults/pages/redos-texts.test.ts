import { afterAll, expect, test } from 'vitest';
import { oneLine, sentence } from '../../../utils/citation/cited.ts';
import { hostOf } from '../../../utils/hosts.ts';
import { agencyNaming } from '../../../utils/policy/credit-wording.ts';
import { textDraft } from '../../../utils/draft/text-draft.ts';
import { folded } from '../../../utils/text/fold.ts';
import { ownWordsMask } from '../../../utils/text/own-words.ts';
import { paragraphsOf } from '../../../utils/text/paragraphs.ts';
import { wordsOf } from '../../../utils/text/words.ts';
import { advertisingLabel } from '../../../utils/ukrinform/advertising.ts';
import { ownParagraphs } from '../../../utils/ukrinform/boilerplate.ts';
import { foreignOutlet } from '../../../utils/ukrinform/foreign-outlet.ts';
import { isGarbled } from '../../../utils/ukrinform/garbled.ts';
import { plainText } from '../../../utils/ukrinform/plain-text.ts';
import { isFull, record } from '../record.ts';

const LONG = isFull ? 1_000_000 : 30_000;

/** What reads texts of pages, of articles and of drafts. */
const readers: [name: string, read: (text: string) => unknown][] = [
  ['folding', folded],
  ['words', wordsOf],
  ['paragraphs', paragraphsOf],
  ['own words', (text) => ownWordsMask(text)],
  ['the agency’s name', agencyNaming],
  ['advertising', advertisingLabel],
  ['boilerplate', (text) => ownParagraphs(text)],
  ['foreign outlets', (text) => foreignOutlet(text)],
  ['wrong tables', isGarbled],
  ['plain text', plainText],
  ['one line', oneLine],
  ['a sentence', (text) => sentence(text, 'en')],
  ['a host', hostOf],
  ['a draft', textDraft],
];

/** What makes backtracking and searching for the end of something dear: a beginning, again and again, and no end. */
const units = [
  'a',
  ' ',
  '\n',
  '\xA0 ',
  '«',
  '"',
  '„',
  '(',
  '[',
  '<a ',
  '&',
  '.',
  '…',
  '- ',
  '– ',
  '1',
  'a.',
  'A ',
  'і',
  'Р',
  'за словами ',
  'said ',
  ', said ',
  'повідомляє Укрінформ, ',
  'Reuters, ',
  'с посиланням на ',
  'https://',
  'と',
  'と述べ',
  '次のように',
  '記',
  '​',
  '́',
  '👨‍',
  '*',
  '_',
  '> ',
  '1. ',
  '| ',
  'T00:00',
  'ʼ',
  'а-',
];

/** CPU time of this process, in milliseconds: other work of the machine is not in it. */
function cost(read: () => unknown): number {
  const before = process.cpuUsage();
  read();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

let tried = 0;
let worst = { ratio: 0, what: '' };
let slowest = { ms: 0, what: '' };
afterAll(() => {
  const size = `${LONG.toLocaleString('en-GB')} characters`;
  record({
    family: 'pages',
    key: 'texts.tried',
    value: tried,
    unit: 'texts',
    goal: { atLeast: readers.length * units.length },
  });
  record({
    family: 'pages',
    key: 'texts.worst-ratio',
    value: worst.ratio,
    unit: 'times the work',
    note: `of twice the text, at ${size}: ${worst.what}; 2 is linear, 4 quadratic`,
  });
  record({
    family: 'pages',
    key: 'texts.slowest',
    value: slowest.ms,
    unit: 'ms of CPU',
    note: `${size}: ${slowest.what}`,
  });
});

test.each(readers)('%s comes to its end, whatever is repeated without end', (name, read) => {
  for (const unit of units) {
    const text = `${unit.repeat(Math.ceil(LONG / unit.length)).slice(0, LONG)}!`;
    const half = text.slice(LONG / 2);
    const short = cost(() => read(half));
    const long = cost(() => expect(() => read(text)).not.toThrow());
    tried++;
    const what = `${name} of ${JSON.stringify(unit)}`;
    if (long > slowest.ms) slowest = { ms: long, what };
    // Below this the clock and the collector of garbage decide.
    if (long > 10 && long / Math.max(short, 1) > worst.ratio)
      worst = { ratio: long / Math.max(short, 1), what };
  }
});
