import { expect, test } from 'vitest';
import { attributedSpeech } from '../../utils/text/attributed-speech.ts';

const reported = (text: string): string[] =>
  attributedSpeech(text).map(({ start, end }) => text.slice(start, end));

const clause = 'міст відкриють восени';

test.each([
  ['uk, verb', `Міністр заявив, що ${clause}.`, `${clause}.`],
  ['uk, verb and occasion', `Міністр повідомив на брифінгу в Затоні, що ${clause}.`, `${clause}.`],
  ['uk, a name in marks', `В «Укрмості» наголошують, що ${clause}.`, `${clause}.`],
  ['uk, a document', `У повідомленні міністерства йдеться, що ${clause}.`, `${clause}.`],
  ['uk, in his words', `За його словами, ${clause}.`, `${clause}.`],
  ['uk, in her words', `За словами міністерки Ольги Яр, ${clause}.`, `${clause}.`],
  ['uk, as he said', `Як зазначив міністр, ${clause}.`, `${clause}.`],
  ['uk, at the end', `Міст відкриють восени, повідомив міністр.`, 'Міст відкриють восени'],
  [
    'uk, at the end after a dash',
    `Міст відкриють восени, – ідеться в заяві міністерства.`,
    'Міст відкриють восени',
  ],
  ['ru', 'Министр заявил, что мост откроют осенью.', 'мост откроют осенью.'],
  [
    'en, that',
    'The minister told reporters that the bridge would open in autumn.',
    'the bridge would open in autumn.',
  ],
  [
    'en, a document',
    'The notice says that the bridge will open in autumn.',
    'the bridge will open in autumn.',
  ],
  [
    'en, without that',
    'The minister said the bridge would open in autumn.',
    'the bridge would open in autumn.',
  ],
  [
    'en, according to',
    'According to the minister, the bridge will open in autumn.',
    'the bridge will open in autumn.',
  ],
  ['en, at the end', 'The bridge will open in autumn, the minister said.', 'The bridge will open in autumn'],
  [
    'en, said at the end',
    'The bridge will open in autumn, said Rhys Calloway.',
    'The bridge will open in autumn',
  ],
  ['de, dass', 'Der Minister fügte hinzu, dass die Brücke im Herbst öffne.', 'die Brücke im Herbst öffne.'],
  [
    'de, subjunctive',
    'Der Minister sagte am Montag, die Brücke werde im Herbst öffnen.',
    'die Brücke werde im Herbst öffnen.',
  ],
  [
    'de, laut',
    'Laut Minister Kessler öffnet die Brücke im Herbst.',
    'Minister Kessler öffnet die Brücke im Herbst.',
  ],
  [
    'de, at the end',
    'Die Brücke öffnet im Herbst, heißt es in der Mitteilung.',
    'Die Brücke öffnet im Herbst',
  ],
  [
    'de, the day of a month',
    'Es heißt, dass sie vom 4. bis 22. Oktober schließt.',
    'sie vom 4. bis 22. Oktober schließt.',
  ],
  ['pl', 'Minister powiedział, że most zostanie otwarty jesienią.', 'most zostanie otwarty jesienią.'],
  ['fr', 'Le ministre a déclaré que le pont ouvrirait en automne.', 'le pont ouvrirait en automne.'],
  ['es', 'Según el ministro, el puente abrirá en otoño.', 'el puente abrirá en otoño.'],
  ['ja, at the end', '知事は、橋を秋に開くと述べた。', '知事は、橋を秋に開く'],
  ['ja, it is said', '橋は秋に開くという。', '橋は秋に開く'],
  ['ja, according to', '県の発表によると、橋は秋に開く。', '橋は秋に開く。'],
])('%s', (_, sentence, speech) => {
  expect(reported(sentence)).toEqual([speech]);
});

test.each([
  ['nobody says it', 'Міст відкриють восени, якщо не буде дощів, що малоймовірно.'],
  ['the verb has another object', 'The minister also posted a photo of a bridge that opens in autumn.'],
  ['the agency itself reports', 'As Ukrinform reported earlier, the bridge will open in autumn.'],
  ['the agency itself reports at the end', 'Міст відкриють восени, повідомляє Укрінформ.'],
  ['a sentence that names the source of all', 'Про це заявила голова комітету Ольга Яр, пише газета.'],
  ['a clause inside quoted words', '"Я переконаний, що міст відкриють восени", - сказав міністр.'],
  ['a question', 'Що міністр сказав?'],
  ['quoted words before the attribution', '«Міст буде восени», – сказав міністр.'],
  ['quoted words before "said"', '"The bridge will open in autumn," said Minister Rhys Calloway.'],
  ['Japanese quoted words', '知事は「橋は秋に開く」と述べた。'],
])('the author’s sentence stays the author’s: %s', (_, sentence) => {
  expect(reported(sentence)).toEqual([]);
});

test('only the sentence that is attributed is reported, wherever it stands', () => {
  const text =
    'Міст старий. Мер сказав, що його закриють. Поруч ходить пором.\n\nЗа його словами, ненадовго. Рух є.';
  expect(reported(text)).toEqual(['його закриють.', 'ненадовго.']);
});
