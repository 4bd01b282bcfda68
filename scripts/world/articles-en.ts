import type { DemoArticle } from './articles.ts';

/** English articles of the demo agency. All people, places and events are invented. */
export const englishArticles: readonly DemoArticle[] = [
  {
    lang: 'en',
    id: 4180015,
    rubric: 'society',
    slug: 'volunteers-restore-lighthouse',
    title: 'Volunteers restore hundred-year-old lighthouse on Biriucha Spit',
    published: '2026-11-20T14:20:00+02:00',
    lead: 'Volunteers from four coastal towns have restored a lighthouse on Biriucha Spit that had stood dark for almost thirty years.',
    paragraphs: [
      'Hanna Lysohir, who leads the group, told this to an Ukrinform correspondent.',
      'Work began in March with clearing sand from the lower floor, which had drifted as high as the second window. The group then replaced sixty-two steps of the iron staircase and rebuilt the lantern room from drawings kept in a harbour archive.',
      '“We expected to find nothing but rust, yet the old lens was still there, wrapped in sailcloth and almost without a scratch,” Lysohir said.',
      'The lens was cleaned by a retired optician from Stepove, and the lamp now runs on two solar panels. Its beam can be seen from eleven nautical miles in clear weather, according to local fishermen who tested it last week.',
      'The group spent about nine hundred thousand hryvnias, most of it collected at village fairs. A small museum of coastal navigation is to open on the ground floor in May.',
    ],
  },
  {
    lang: 'en',
    id: 4180027,
    rubric: 'economy',
    slug: 'cooperative-ships-first-berries',
    title: 'Mountain cooperative ships first frozen berries to Northern Europe',
    published: '2026-11-21T16:45:00+02:00',
    lead: 'A cooperative of forty-six mountain households has shipped its first eighteen tonnes of frozen bilberries to buyers in Northern Europe.',
    paragraphs: [
      'The cooperative’s head, Yurii Tsapko, said this in a comment to Ukrinform.',
      'The berries were picked at altitudes above nine hundred metres, sorted by hand and frozen within six hours in a plant that opened this summer in a former dairy. A second line, for raspberries, will be added before the next season.',
      'Until now local pickers sold to middlemen at the roadside and received less than a third of the final price. Members of the cooperative are paid on the day of delivery and share the profit at the end of the year.',
      'Tsapko said demand was higher than the villages could meet, so the cooperative had begun to train pickers in three neighbouring valleys. It has also leased refrigerated lorries to avoid losses on the two-day journey.',
    ],
  },
  {
    lang: 'en',
    id: 4180038,
    rubric: 'technology',
    slug: 'railway-tests-snow-sensors',
    title: 'Regional railway tests sensors that warn of snow drifts',
    published: '2026-11-23T10:10:00+02:00',
    lead: 'A regional railway has begun to test trackside sensors that warn dispatchers of snow drifts before trains reach them.',
    paragraphs: [
      'The railway’s chief engineer, Solomiia Verbytska, told Ukrinform about the trial.',
      'Thirty posts with ultrasonic gauges and thermometers were installed along a windy stretch between Kruta Balka and Sosnivka, where trains were delayed on nineteen days last winter. Each post reports the depth of snow every ten minutes by radio and runs for two years on one battery.',
      'When the depth grows by more than five centimetres within an hour, the dispatcher receives a warning and can send a plough ahead of the morning trains. The system also compares the readings with the wind forecast to suggest where drifts will appear next.',
      'Verbytska said the posts cost less than a single day of delays. If the trial succeeds, the railway will equip a further two hundred kilometres of track next autumn.',
    ],
  },
  {
    lang: 'en',
    id: 4180049,
    rubric: 'culture',
    slug: 'travelling-library-reaches-villages',
    title: 'Travelling library returns to steppe villages after a decade',
    published: '2026-11-23T13:40:00+02:00',
    lead: 'A travelling library in a rebuilt fire engine has begun its rounds of twenty-three steppe villages that have had no lending desk for ten years.',
    paragraphs: [
      'Librarian Feodosii Marchuk spoke about the first month of the rounds in an interview with Ukrinform.',
      'The vehicle carries two thousand four hundred books, a folding reading table and a loudspeaker that announces its arrival with the sound of a cuckoo clock. Every village is visited on the same weekday once a fortnight, and readers may keep up to seven titles until the next call.',
      '“On the first morning in Zelenyi Yar an old gentleman returned a novel he had borrowed from my predecessor. He asked, quite seriously, what the fine would be,” Marchuk said.',
      'So far eight hundred and sixty people have signed up, almost half of them under fifteen. Cookery, beekeeping and detective stories are borrowed most, while the shelf of poetry, which the team had nearly left behind, was empty by the end of the second week.',
      'Fuel and repairs are paid for by a farmers’ credit union, and the books were donated by four city libraries that were renewing their stock. “Nobody gave us worn-out leftovers; most of the volumes had been read only once or twice,” the librarian added.',
      'From spring the route will be extended to nine more settlements beyond the Sukha ravine, provided that the county repairs the causeway washed away in September.',
    ],
  },
];
