// @vitest-environment node
import { describe, expect, test } from 'vitest';
import type { Edition } from '../../utils/ukrinform/article.ts';
import { foreignOutlet } from '../../utils/ukrinform/foreign-outlet.ts';

const relayed: [Edition, string, string, string][] = [
  ['uk', 'Reuters', 'reuters.com', 'Про це повідомляє Укрінформ із посиланням на Reuters.'],
  ['uk', 'Bloomberg', 'bloomberg.com', 'Верф побудує пором, пише Bloomberg, передає Укрінформ.'],
  ['uk', 'BBC', 'bbc.com', 'Про це йдеться в матеріалі з посиланням на BBC.'],
  ['uk', 'The Economist', 'economist.com', 'За даними The Economist, врожай зріс удвічі.'],
  ['uk', 'Bild', 'bild.de', 'Про це пише німецьке видання Bild.'],
  ['en', 'CNN', 'cnn.com', 'A yard will build the ferry, CNN reports.'],
  ['en', 'Reuters', 'reuters.com', 'Ukrinform reports this, citing Reuters.'],
  ['en', 'The Guardian', 'theguardian.com', 'According to The Guardian, the ferry is late.'],
  ['en', 'Bloomberg', 'bloomberg.com', 'This is reported by Ukrinform with reference to Bloomberg.'],
  ['en', 'The Times of Israel', 'timesofisrael.com', 'The ferry is late, The Times of Israel writes.'],
  ['ru', 'Reuters', 'reuters.com', 'Об этом сообщает Укринформ со ссылкой на Рейтерс.'],
  ['ru', 'Politico', 'politico.com', 'Паром опоздает, пишет Politico.'],
  ['de', 'Bild', 'bild.de', 'Das berichtet die Zeitung „Bild“.'],
  ['de', 'Bild', 'bild.de', 'Wie die Bild-Zeitung schreibt, kommt die Fähre später.'],
  ['de', 'Die Welt', 'welt.de', 'Das meldet Ukrinform unter Berufung auf „Die Welt“.'],
  ['de', 'dpa', 'dpa.com', 'Die Fähre kommt später, meldet dpa.'],
  ['es', 'Bloomberg', 'bloomberg.com', 'Según Ukrinform, lo informa Bloomberg.'],
  ['es', 'El País', 'elpais.com', 'El transbordador llegará tarde, según El País.'],
  ['fr', 'AFP', 'afp.com', 'Le ferry aura du retard, rapporte l’AFP.'],
  ['fr', 'Le Monde', 'lemonde.fr', 'Selon Le Monde, le ferry aura du retard.'],
  ['pl', 'PAP', 'pap.pl', 'Prom się spóźni, podaje PAP.'],
  ['pl', 'Reuters', 'reuters.com', 'Podaje to Ukrinform, powołując się na agencję Reuters.'],
  ['ja', 'Reuters', 'reuters.com', 'ロイターが報じた。'],
  ['ja', 'NHK', 'nhk.or.jp', 'NHKによると、船は遅れる。'],
  ['ja', 'AP', 'apnews.com', 'ウクルインフォルムがAP通信を引用して伝えた。'],
];

describe('an article relays', () => {
  test.each(relayed)('(%s) %s at %s: %s', (edition, name, host, text) => {
    const outlet = name === 'AP' ? 'Associated Press' : name;
    expect(foreignOutlet(text, [], edition)).toEqual({ outlet, host });
  });
});

const mentioned: [Edition, string][] = [
  ['en', 'A photographer of Reuters was wounded in the storm, Ukrinform reports.'],
  ['en', 'A photographer of Reuters was wounded in the storm, an Ukrinform correspondent reports.'],
  ['en', 'According to the harbour office, waves rose. A crew of CNN stood on the pier.'],
  ['en', 'A crew of CNN gave information to reporters.'],
  ['en', 'The guardian of the lighthouse reports a storm.'],
  ['en', 'An economist writes that harvests will double.'],
  ['en', 'According to ap, er, some people, the ferry is late.'],
  ['uk', 'Оператор Reuters дістав поранення під час шторму, передає Укрінформ.'],
  ['uk', 'Про це повідомляє кореспондент Укрінформу з павільйону CNN.'],
  ['ru', 'Оператор Reuters ранен во время шторма, передает корреспондент Укринформа.'],
  ['de', 'Das Bild entstand am Montag, berichtet Ukrinform.'],
  ['de', 'Laut Küstenwache zeigt das Bild den Sturm.'],
  ['de', 'Die Welt schaut auf die Fähre, berichtet ein Ukrinform-Korrespondent.'],
  ['de', 'Die Zeit drängt, meldet der Hafen.'],
  ['de', 'Der Spiegel des Sees fällt, meldet der Hafen.'],
  ['es', 'Un fotógrafo de Reuters resultó herido, informa el corresponsal de Ukrinform.'],
  ['es', 'El país espera el transbordador, según el puerto.'],
  ['fr', 'Un photographe de l’AFP est blessé, rapporte un correspondant d’Ukrinform.'],
  ['fr', 'Le monde attend le ferry, selon le port.'],
  ['pl', 'Fotograf agencji Reuters został ranny, podaje korespondent Ukrinformu.'],
  ['pl', 'Statek „Papuga” odpłynął, podaje port.'],
  ['ja', 'ロイターの記者が負傷した。ウクルインフォルムの記者が伝えた。'],
  ['en', ''],
];

describe('an article only mentions', () => {
  test.each(mentioned)('(%s) %s', (edition, text) => {
    expect(foreignOutlet(text, [], edition)).toBeUndefined();
  });
});

test('relaying is said at the beginning: later it is background', () => {
  const background = 'The ferry sails. '.repeat(60);
  expect(foreignOutlet(`${background}Earlier CNN reported on the ferry.`)).toBeUndefined();
  expect(foreignOutlet(`Earlier CNN reported on the ferry. ${background}`)).toEqual({
    outlet: 'CNN',
    host: 'cnn.com',
  });
});

test.each([
  [['https://www.bbc.co.uk/news/1'], 'bbc.co.uk'],
  [['https://paper.example/', 'not an address', '/news', 'https://bbc.co.uk/news/1'], 'bbc.co.uk'],
  [['https://www.bbc.com/news/1', 'https://www.bbc.co.uk/news/1'], 'bbc.com'],
  [['https://notbbc.co.uk/news/1', 'https://bbc.co.uk.evil.example/'], 'bbc.com'],
  [[], 'bbc.com'],
])('of an outlet with several hosts, %j gives %s', (links, host) => {
  expect(foreignOutlet('The ferry is late, the BBC reports.', links)).toEqual({ outlet: 'BBC', host });
});
