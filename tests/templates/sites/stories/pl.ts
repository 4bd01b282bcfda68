import type { Story } from '../site.ts';

export const orchard: Story = {
  id: 'site-orchard',
  lang: 'pl',
  url: 'https://www.ukrinform.pl/rubric-society/4612231-w-starym-sadzie-odnaleziono-czterdziesci-odmian-jabloni.html',
  title: 'W starym sadzie odnaleziono czterdzieści zapomnianych odmian jabłoni',
  publishedAt: '2026-09-22T13:25:00+03:00',
  paragraphs: [
    'W opuszczonym sadzie koło wsi Jasna Hrebla odnaleziono czterdzieści odmian jabłoni, które uważano za stracone, a część z nich owocuje mimo że od pół wieku nikt ich nie przycinał.',
    'Drzewa policzyli uczniowie miejscowej szkoły, którzy przez dwa miesiące chodzili po zaroślach z mapą narysowaną w latach trzydziestych na odwrocie kalendarza.',
    'Każdej jabłoni nadano numer wypalony na lipowej tabliczce, a owoce ułożono w piwnicy na słomie, żeby sprawdzić, które z nich przetrwają do wiosny.',
    'Sadownik Bohdan Werbycki, który rozpoznał większość odmian po samym zapachu, przyznał, że trzech z nich nie widział w żadnej książce.',
    'Zrazy pobrano jeszcze w lutym i zaszczepiono na młodych podkładkach w szkółce oddalonej o sześćdziesiąt kilometrów, aby zbiór nie zależał od jednego miejsca.',
    'Gmina zamierza ogrodzić sad żywopłotem z tarniny i wpuszczać zwiedzających jedynie w czasie kwitnienia, ponieważ stare konary łatwo się łamią.',
    'Jesienią odbędzie się pierwsze wspólne tłoczenie soku, a butelki otrzymają wszyscy, którzy pomogli odnaleźć drzewa lub użyczyli drabin.',
  ],
};
