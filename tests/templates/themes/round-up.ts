import { document, links, paragraphs, when } from '../markup.ts';
import { pageTime, type Template } from '../story.ts';

const item = (head: string, body: string): string =>
  `<div class="digest-item"><div class="digest-item-head">${head}</div><div class="digest-item-text">${body}</div></div>`;
const own = (title: string, texts: readonly string[]): string => item(`<h2>${title}</h2>`, paragraphs(texts));

/** Several news of the day on one page; the story is the second of them. */
export const roundUp: Template = {
  name: 'a round-up of several news',
  language: 'uk',
  set: (story) =>
    document(
      { ...story, title: 'Головне за день: про що говорили на обох берегах' },
      'Вечірній дайджест',
      `<body><div class="header"><a href="/" class="logo">Вечірній дайджест</a><ul class="menu">${links(['Сьогодні', 'Тиждень', 'Розсилка'])}${when(story.menu, (link) => `<li>${link}</li>`)}</ul></div><div class="main-col"><div class="digest"><h1>Головне за день: про що говорили на обох берегах</h1><div class="digest-date"><time datetime="${pageTime}">24 листопада 2026, 19:00</time></div><div class="digest-intro"><p>Зібрали новини, які варто знати перед вечерею, і одну, про яку краще дізнатися після неї.</p></div>
${own('Школярі виграли суперечку з вітром', ['Учні сьомого класу збудували вітряк із колеса дитячого візка й довели, що на даху школи дме сильніше, ніж на пагорбі. Тепер енергії вистачає на дзвінок і на акваріум у кабінеті біології.', 'Директорка спершу була проти, бо боялася за черепицю, але після вимірювань сама піднялася нагору з рулеткою. Взимку клас збирається виміряти, скільки тепла тікає крізь вікна їдальні.'])}
${item(`<h2>${story.headline}</h2><div class="digest-item-info"><span class="author">${story.byline}</span></div><div class="digest-item-info"><span class="date">${story.date}</span></div>`, `<div class="digest-photo"><img src="/lead.jpg" alt="" width="500" height="300"><div class="caption">${story.caption}</div></div>${when(story.logo, (link) => `<p>${link}</p>`)}${when(story.sourceAbove, (line) => `<p>${line}</p>`)}${paragraphs(story.paragraphs)}${when(story.sourceBelow, (line) => `<p>${line}</p>`)}`)}
${own('На ярмарку зважили найважчий гарбуз', ['Гарбуз вирощено за сараєм у Лозовому, і важить він сто сорок сім кілограмів разом із хвостиком. Господар зізнався, що поливав його виключно дощовою водою й щовечора читав йому прогноз погоди.', 'Другою стала диня, яка до ярмарку не дожила, тому її зважували за світлиною. Журі визнало це порушенням, але відзначило винахідливість і вручило заохочувальну лопату.'])}
${own('Міст на хвилину перекриють', ['У четвер опівдні рух мостом через Осикову зупинять на одну хвилину, щоб почути, чи не скрипить третя опора. Водіїв просять не сигналити, а пішоходів не тупати.'])}</div>
<div class="similar"><h3>Попередні дайджести</h3><ul>${links(['Головне за понеділок', 'Головне за неділю'])}${when(story.related, (link) => `<li>${link}</li>`)}</ul></div></div><div class="side-col"><h3>Оголошення</h3><ul>${links(['Віддам кошенят', 'Куплю драбину'])}${when(story.sidebar, (link) => `<li>${link}</li>`)}</ul></div><div class="footer"><p>Вечірній дайджест. Добраніч</p>${when(story.footer, (line) => `<p>${line}</p>`)}</div></body>`,
    ),
  lacks: ['kicker', 'standfirst', 'comment'],
};
