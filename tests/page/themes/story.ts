/** What a theme sets: a headline and HTML paragraphs, the first of them the lead. */
export interface Story {
  title: string;
  paragraphs: readonly string[];
}

/** A page builder's way of setting a story, with everything that stands around it. */
export interface Theme {
  name: string;
  set(story: Story): string;
}

export const lampStory: Story = {
  title: 'Harbour lamp of Saltholm burns again after two years of repairs',
  paragraphs: [
    'The lamp of the old harbour in Saltholm was lit again on Monday after two years of patient repairs.',
    'Its lens had cracked in a winter storm, and no workshop on the coast could grind another one of that size.',
    'The harbour office asked retired glassmakers for help, and eleven of them came out of their gardens to work on it.',
    'They found the old moulds in a cellar under the fish market, wrapped in sailcloth and still dry after ninety years.',
    'From next spring visitors may climb the tower twice a week, if the wind allows it and the keeper is in a good mood.',
  ],
};

export const bridgeStory: Story = {
  title: 'У Тихій Воді відкрили пішохідний міст через річку',
  paragraphs: [
    'У селищі Тиха Вода в понеділок після двох років ремонту відкрили пішохідний міст через річку Тиху.',
    'Стару переправу пошкодила повінь, і школярі добиралися на уроки човном або об’їздом у сім кілометрів.',
    'Кошти зібрали громада, лісгосп і дві місцеві пекарні, які рік продавали хліб із позначкою «на міст».',
    'Дубові балки витесали теслі з сусіднього села, а перила викував коваль за малюнками учнів художньої школи.',
    'Навесні вздовж берега обіцяють прокласти стежку й поставити лавки там, де колись чекали на перевізника.',
  ],
};

/** The text of a paragraph's HTML. */
export const plain = (html: string): string => html.replace(/<[^>]*>/gu, '');

export const paragraphsIn = (story: Story, name = 'p'): string =>
  story.paragraphs.map((text) => `<${name}>${text}</${name}>`).join('\n');

export const page = (story: Story, body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${story.title} | The Paper</title>${head}</head>${body}</html>`;

export const links = (...texts: string[]): string =>
  texts.map((text, i) => `<li><a href="/n/${i}">${text}</a></li>`).join('');
