import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attributedSpeech } from '../../utils/text/attributed-speech.ts';
import { sign } from '../../utils/text/sign-words.ts';
import { speechSigns } from '../../utils/text/speech-signs.ts';
import { verbForms } from '../../utils/text/speech-words.ts';
import { wordForms } from '../../utils/text/word-forms.ts';

const forms = wordForms(verbForms);
const everywhere = { marks: [], colons: [], words: [], signs: [], anywhere: 0xff };

const signsOf = (text: string): number => speechSigns(text).signs.reduce((all, bits) => all | bits, 0);

test('a text without speech has no signs', () => {
  expect(speechSigns('Міст старий, але стоїть.')).toEqual({ ...everywhere, anywhere: 0 });
});

test('every verb of speech is a sign, however it is written', () => {
  const verb = new RegExp(`(?<!\\p{L})(?:${verbForms})(?!\\p{L})`, 'iu');
  const written = forms.flatMap((form) => [form, form.toUpperCase(), `(${form}2`, form.replace('s', 'ſ')]);
  const verbs = written.filter((words) => verb.test(words));
  expect(verbs.length).toBeGreaterThan(3 * forms.length);
  expect(verbs.filter((words) => (signsOf(`x ${words} y`) & sign.verb) === 0)).toEqual([]);
});

test('marks and colons are told by their offsets', () => {
  expect(speechSigns('Він: «а» "b" ：')).toMatchObject({ marks: [5, 7, 9, 11], colons: [3, 13] });
});

const pieces = [
  '«', '»', '"', '“', '”', '。', '、', ' ', ' ', '. ', '. ', '.', ', ', ', ', ', ', ': ', '? ', ' – ', '\n', '\r\n\t', '\u00a0',
  'мер ', 'що ', 'that ', 'que ', "qu'", 'dass ', 'the ', 'said ', 'says ', 'so ', 'Kyiv ', 'слово', '市長は', 'という', '2', "'",
  'によると、', 'за словами ', 'За його словами, ', 'As he ', 'як ', 'laut ', 'selon ', 'according to ', 'на думку ', 'по словам ',
  'sagtest ', 'ERKLÄRTER, ', 'ſagte ', 'ſaid ', 'd’après ', 'Про це ', 'Укрінформ', '\ud800', 'слово '.repeat(40),
]; // prettier-ignore
const texts = fc
  .array(fc.oneof({ arbitrary: fc.constantFrom(...pieces), weight: 3 }, fc.constantFrom(...forms)), {
    maxLength: 30,
  })
  .map((parts) => parts.join(''));

test('signs spare work and rule out nothing that the expressions find', () => {
  let found = 0;
  fc.assert(
    fc.property(texts, (text) => {
      const speech = attributedSpeech(text);
      found += speech.length;
      expect(speech).toEqual(attributedSpeech(text, everywhere));
    }),
    { numRuns: 3000 },
  );
  expect(found).toBeGreaterThan(100);
});
