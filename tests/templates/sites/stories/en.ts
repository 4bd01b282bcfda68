import type { Story } from '../site.ts';

export const tram: Story = {
  id: 'site-tram',
  lang: 'en',
  url: 'https://www.ukrinform.net/rubric-society/4612001-divers-raise-tram-car-from-lake-osyka.html',
  title: 'Divers raise tram car from Lake Osyka after sixty-one years',
  publishedAt: '2026-09-14T09:20:00+03:00',
  paragraphs: [
    'Divers in the town of Verkhnia Osyka have raised a tram car that slid into the local lake during a flood sixty-one years ago, and found most of its wooden benches still in place.',
    'The car, number 14 of a line that was closed in the same year, lay on its side at a depth of nine metres under a layer of silt that had kept the air away from its timber.',
    'A team of eleven volunteers spent the whole of August clearing the silt by hand, because a pump would have torn off the paint and the enamel signs above the doors.',
    '“We expected a rusty frame and we found a waiting room,” said Halyna Motruk, who leads the town’s small museum of transport and dived with the team on two of the days.',
    'The car was lifted on Saturday with six air bags and a crane borrowed from a quarry near Stara Hreblia, while some four hundred people watched from the shore.',
    'Among the things found inside were a conductor’s punch, a basket of glass jars with their lids screwed tight, and a school atlas whose maps can still be read.',
    'The museum intends to keep the car in a tank of clean water until spring and will then dry it slowly under a roof that the town council agreed to pay for last week.',
  ],
};

export const bees: Story = {
  id: 'site-bees',
  lang: 'en',
  url: 'https://www.ukrinform.net/rubric-society/4612044-village-school-opens-listening-room-for-bees.html',
  title: 'Village school turns unused boiler house into listening room for bees',
  publishedAt: '2026-09-15T11:05:00+03:00',
  paragraphs: [
    'A village school in Mali Lozy has turned its unused boiler house into a room where pupils can listen to forty thousand bees through microphones built into the walls of six hives.',
    'The idea came from the physics teacher, Taras Vovchenko, who noticed last winter that the brick chimney carried the hum of a single hive down to the cellar almost without loss.',
    'Pupils of the ninth form soldered the amplifiers themselves, and a carpenter from the next village made the hives from the beams of the old coal store so that nothing had to be bought.',
    'Each hive has a scale, a thermometer and a small display on which the children write the weather of the day, the weight of the honey and the number of bees they counted at the entrance.',
    'According to the school, the sound changes about two days before a swarm leaves, and so far the pupils have been right five times out of six when they warned their neighbours.',
    'The listening room is open to visitors on Wednesdays and costs a jar of sugar syrup, which goes back to the bees in the weeks when the lime trees no longer flower.',
    'Two schools in the same district have asked for the drawings, which the ninth form is now redrawing because the first set was made on the back of old timetables.',
  ],
};

/** An outlet's own text around a short borrowed passage. */
export const englishFiller: readonly string[] = [
  'Our readers sent in more than ninety answers to the question of what they would save from a house in which they grew up, and most of them named something that could not be carried away.',
  'A retired ferryman from the northern bank wrote that he would save the noise of the stove door, which he has tried to describe to his grandchildren for years without any success.',
  'Several letters came from people who had moved more than five times and who keep a single drawer that they pack last and unpack first, whatever else is waiting in the van.',
  'Others have turned the question round and asked what a house would want to keep of us, which led to a lively exchange about pencil marks on door frames and worn stairs.',
  'The longest letter, eleven pages in green ink, lists every lamp its author ever read by, with the wattage, the colour of the shade and the book that was finished under it.',
  'We shall print a selection of the letters over the coming weeks and have asked three illustrators to draw a room each, without telling them which letter it belongs to.',
  'If you would like to take part, write to the editors before the end of the month; we read everything, even when it takes us a little longer than we had promised.',
  'Next time we ask about sounds that have gone from your street, from the knife grinder’s bell to the pump that used to squeak before six in the morning.',
];
