import type { SourceKind } from '../../utils/policy/verdict.ts';
import type { Edition } from '../../utils/ukrinform/article.ts';
import { lead, second, speech, third } from '../compare-view/lamp-sentences.ts';

interface TextPair {
  name: string;
  edition: Edition;
  /** How the verdict, which is older than what is shown, tells the match. */
  kind: SourceKind;
  title: string;
  copy: string;
  original: string;
}

const own = 'Our paper was there from the first morning on and will tell of the feast in its Sunday issue.';

const ukrainian = [
  'У селищі Вербівка після одинадцяти місяців робіт відкрили автомобільний міст через річку, який знесло весняною повінню.',
  'Нова переправа вдвічі ширша за попередню й витримує вантажівки масою до сорока тонн, на роботи витратили 68 мільйонів гривень.',
  '«Одинадцять місяців люди об’їжджали річку через три сусідні села, а діти ходили до школи хиткою кладкою», – сказав голова громади.',
  'Підрядник має ще до кінця грудня облаштувати освітлення та пішохідну доріжку з боку школи, а потім узятися за ремонт греблі.',
];
const arabic = [
  'أضيئت المنارة القديمة في ميناء سالتهولم من جديد يوم الأحد بعد انقطاع دام أربعين عاماً وسط حضور كبير من أهالي القرى المجاورة.',
  'وجمع صيادون من ثلاث قرى مجاورة النحاس والزجاج منذ الربيع الماضي لإصلاح المصباح وإعادة بناء الغرفة العليا من المنارة.',
];
const japanese = [
  'サルトホルム港の古い灯台が日曜日、四十年ぶりに再び点灯し、近隣の三つの村から集まった漁師や住民が夜遅くまでその光を見守った。',
  '修復に使われた銅とガラスは春から集められ、費用の大半は村の市で寄せられた寄付によってまかなわれたと管理人は話している。',
];

const pair = (
  name: string,
  edition: Edition,
  title: string,
  texts: [string[], string[]],
  kind: SourceKind = 'verbatim',
): TextPair => ({
  name,
  edition,
  kind,
  title,
  copy: texts[0].join('\n'),
  original: texts[1].join('\n\n'),
});
const lamp = 'Harbour lamp of Saltholm burns again';

/** Texts of pages and articles that show every mark, and those that are hard to set. */
export const textPairs: readonly TextPair[] = [
  pair(
    'with every mark',
    'en',
    lamp,
    [
      [third, own, lead.replace('40', '45'), second.replace('collected', 'gathered'), speech],
      [lead, second, speech, third],
    ],
    'edited',
  ),
  pair('verbatim', 'en', lamp, [
    [lead, second],
    [lead, second],
  ]),
  pair(
    'edited',
    'en',
    lamp,
    [
      [lead, second.replace('collected', 'gathered')],
      [lead, second],
    ],
    'edited',
  ),
  pair('quotation', 'en', lamp, [
    [lead, speech],
    [lead, speech],
  ]),
  pair('moved', 'en', lamp, [
    [third, lead, second],
    [lead, second, third],
  ]),
  pair(
    'with a changed number',
    'en',
    lamp,
    [
      [lead.replace('40', '45'), second],
      [lead, second],
    ],
    'edited',
  ),
  pair('that share nothing', 'en', lamp, [[third], [lead]], 'partial'),
  pair(
    'in Ukrainian',
    'uk',
    'У Вербівці відкрили міст',
    [[...ukrainian.slice(2), ...ukrainian.slice(0, 2)].map((text) => text.replace('68', '86')), ukrainian],
    'edited',
  ),
  pair('from right to left', 'en', lamp, [arabic, arabic]),
  pair('in Japanese', 'ja', '港の灯台が再び点灯', [japanese, japanese]),
  pair(
    'of one long word',
    'en',
    lamp,
    [
      [lead, 'x'.repeat(900)],
      [lead, 'y'.repeat(900)],
    ],
    'partial',
  ),
  pair(
    'that are long',
    'uk',
    'У Вербівці відкрили міст',
    [Array.from({ length: 24 }, (_, i) => `${ukrainian[i % 4] ?? ''} ${i}`), ukrainian],
    'edited',
  ),
];
