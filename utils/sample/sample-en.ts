import type { SampleTexts } from './sample-texts.ts';

/** People, places and events are invented. */
export const englishSample: SampleTexts = {
  lang: 'en',
  title: 'Town library in Verbivka lends seeds along with books',
  original: [
    'The town library in Verbivka has begun to lend vegetable and flower seeds along with its books, and 214 readers have taken some home since the beginning of March.',
    'Readers choose up to five paper bags from a chest of drawers that once held the card catalogue. In autumn they are asked to bring back seeds of the same plants, dried and labelled with the name of the street where they grew.',
    '“People come for tomatoes and leave with a novel under the arm, and some do it the other way round,” said the head of the library, Oksana Lypova, to an Ukrinform correspondent.',
    'The idea came from a pensioner who had kept the seeds of an old local cucumber for almost forty years and was looking for somebody to leave them to. Pupils of the school next door now grow that cucumber in boxes on their window sills.',
    'The library spent 18,500 hryvnias on the drawers, envelopes and a small scale. It plans to publish a guide to the old varieties of the district before the next winter.',
  ],
  draft: [
    'Books are no longer the only thing that can be borrowed in Verbivka.',
    'The town library in Verbivka has begun to lend vegetable and flower seeds along with its books, and 241 readers have taken some home since the beginning of March.',
    'Visitors choose up to five small bags from a chest of drawers that once held the old card catalogue. In autumn they are asked to return seeds of the same plants, dried and labelled with the name of the street where they grew.',
    '“People come for tomatoes and leave with a novel under the arm, and some do it the other way round,” said the head of the library, Oksana Lypova.',
    'The idea came from a pensioner who had kept the seeds of an old local cucumber for almost forty years and was looking for somebody to leave them to. Pupils of the school next door now grow that cucumber in boxes on their window sills.',
    'Our paper will visit the library in September, when the first seeds are to come back.',
  ],
};
