import type { Story } from '../../templates/sites/site.ts';

export const gauges: Story = {
  id: 'site-gauges',
  lang: 'en',
  url: 'https://www.ukrinform.net/rubric-society/4615044-lock-keepers-tune-rain-gauges-into-an-orchestra.html',
  title: 'Lock keepers tune two hundred rain gauges into an orchestra',
  publishedAt: '2026-09-23T10:30:00+03:00',
  paragraphs: [
    'Lock keepers along the Tykha canal have tuned two hundred copper rain gauges so that every shower plays a chord, and the first public rehearsal on Sunday was cut short only when the sun came out.',
    'The gauges had been stored in a boat shed since the weather station closed, and each of them rings at a different pitch once its rim has been filed by less than a millimetre.',
    'Retired keeper Semen Barylo found the first pair by accident when he emptied them into a zinc bath and heard what he describes as the beginning of a lullaby his aunt used to sing.',
    'The instruments now hang on ropes beneath the footbridge, where a system of wooden gutters lets three players decide which of them the rain will reach and for how long.',
    'A heavy downpour is too loud for anything but marches, the keepers say, while drizzle gives a slow music that can last for the better part of an afternoon.',
    'Concerts cannot be announced in advance, so a yellow flag is raised on the lock house as soon as the clouds over the western ridge turn the right shade of grey.',
    'The district music school has written twelve short pieces for the gauges and will lend its pupils umbrellas without ribs, because ordinary ones spoil the rhythm.',
  ],
};
