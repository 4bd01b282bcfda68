import { describe, expect, it, test } from 'vitest';
import { agencyNaming } from '../../utils/policy/credit-wording.ts';

const naming = (text: string): string => agencyNaming(text).naming;

describe('the agency as a subject is no credit', () => {
  test.each([
    'Укрінформ – інформаційне агентство.',
    'Відповідальний редактор Укрінформу живе у Вербівці.',
    'Премію отримав фотограф Укрінформу.',
    'Ukrinform is a national information agency.',
    'Ukrinform held an informal meeting.',
    'A Ukrinform reporter won the chess cup.',
    'Ukrinform hires a referee for its football club.',
    'Ukrinform lacks resources; its paper quota is spent.',
    'Укринформ отмечает юбилей в доме сообщества.',
    'Ukrinform ist eine Informationsagentur.',
    'Wer bei Ukrinform war, hat sich angemeldet.',
    'Ukrinform es un medio de comunicación.',
    'La sede de Ukrinform tiene una plataforma de información.',
    'Le siège d’Ukrinform manque d’électricité et de ressources.',
    'La publicité finance le site d’Ukrinform.',
    'Ukrinform to agencja informacyjna, nagrodzona za odwagę.',
    'Budova Ukrinforma stojí vedle muzea.',
    'ウクルインフォルムは報道機関だ。',
    'ウクルインフォルムのリソースは少ない。',
  ])('%s', (text) => expect(naming(text)).toBe('mention'));
});

// Each stands in a clause with a verb of reporting, so that the picture alone decides.
describe('a photo credit is no credit for the text', () => {
  test.each([
    'Фото: Укрінформ, повідомляє музей.',
    'Джерело фото: Укрінформ',
    'Світлина Укрінформу, повідомляє музей',
    'Фото з відкритих джерел / Укрінформ',
    'Фото: архів Укрінформу, повідомляє музей',
    'Photo: Ukrinform',
    'Photo source: Ukrinform',
    'Source of the photo: Ukrinform',
    'The tower is open, the keeper said (photo by Ukrinform)',
    'The tower is open, the keeper said / photo © “Ukrinform”',
    'Photo courtesy of Ukrinform, says the museum',
    'The keeper said so (Ukrinform photo)',
    'Источник фото: Укринформ',
    'Снимок Укринформа, сообщил музей',
    'Bildquelle: Ukrinform',
    'Quelle des Fotos: Ukrinform',
    'Foto: Ukrinform, berichtet das Museum',
    'Fuente de la foto: Ukrinform',
    'Imagen de Ukrinform, según el museo',
    'Source de la photo : Ukrinform',
    'Photo d’Ukrinform, selon le musée',
    'Źródło zdjęcia: Ukrinform',
    'Fot. Ukrinform, podaje muzeum',
    'Zdj. Ukrinform, podaje muzeum',
    '写真:ウクルインフォルム、と博物館が伝えた',
    '写真提供:ウクルインフォルム、と博物館が伝えた',
  ])('%s', (text) => expect(naming(text)).toBe('mention'));
});

describe('the agency’s press centre is a place', () => {
  test.each([
    'Про це вона сказала на брифінгу в Укрінформі.',
    'Про це вона заявила під час пресконференції в агентстві «Укрінформ».',
    'Так повідомили у пресцентрі Укрінформу.',
    'He said so at a press conference at Ukrinform.',
    'She said so at the press center of the news agency Ukrinform.',
    'He said so at the Ukrinform press centre.',
    'Об этом он сообщил на брифинге в Укринформе.',
    'Так сообщили в пресс-центре Укринформа.',
    'Das teilte sie auf einer Pressekonferenz bei Ukrinform mit.',
    'Das berichtete sie im Pressezentrum der Ukrinform.',
    'Lo declaró en una rueda de prensa en Ukrinform.',
    'Lo declaró en el centro de prensa de Ukrinform.',
    'Il l’a annoncé lors d’une conférence de presse à Ukrinform.',
    'Il l’a annoncé au centre de presse d’Ukrinform.',
    'Poinformował o tym na konferencji prasowej w Ukrinformie.',
    'Podał to w centrum prasowym Ukrinformu.',
    'ウクルインフォルムでの記者会見で述べた。',
    'ウクルインフォルムのプレスセンターで述べた。',
  ])('%s', (text) => expect(naming(text)).toBe('mention'));
});

describe('a picture or an event near by takes nothing from a credit', () => {
  test.each([
    'Про це вона сказала на брифінгу в Укрінформі, передає Укрінформ.',
    'На фото видно вежу, повідомляє Укрінформ.',
    'Фотограф розповів Укрінформу про дзвін.',
    'The photographer told Ukrinform about the bell.',
    'After the briefing, Ukrinform reports, the tower opened.',
    'Photo: Ukrinform\nThis is reported by Ukrinform.',
    'Wie das Foto zeigt, berichtet Ukrinform, ist der Turm offen.',
    '写真の塔は再開した、とウクルインフォルムが伝えた。',
  ])('%s', (text) => expect(naming(text)).toBe('credit'));
});

it('does not hang on a run of photo words', () => {
  const start = performance.now();
  const line = `${'photo by via from of credit : /  '.repeat(3)}Ukrinforn Ukrinform\n`;
  expect(naming(line)).toBe('credit');
  // Milliseconds in practice; a pattern that backtracks without bound would take hours.
  expect(performance.now() - start).toBeLessThan(3000);
});
