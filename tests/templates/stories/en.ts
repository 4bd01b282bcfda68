import type { Story } from '../story.ts';

export const en: Story = {
  lang: 'en',
  url: 'https://www.ukrinform.net/rubric-society/4301102-brackenford-library-lends-out-garden-tools.html',
  otherUrl: 'https://www.ukrinform.net/rubric-society/4299008-stove-makers-of-marl-hill-open-a-school.html',
  homeUrl: 'https://www.ukrinform.net/',
  title: 'Brackenford library lends out garden tools, and the waiting list grows',
  kicker: 'Neighbourhood',
  standfirst: 'Spades, ladders and a cider press now stand where the encyclopaedias used to be.',
  byline: 'Hazel Winterbourne',
  date: '24 November 2026, 11:15',
  caption: 'The tool wall on the ground floor of the library',
  paragraphs: [
    'The public library of Brackenford began on Tuesday to lend out garden tools as it lends out books, and by noon every spade, every ladder and the only cider press had been carried home by residents with a reader’s card.',
    'The idea came from the caretaker, who had counted eleven lawn mowers in a street of twelve houses and found most of them rusting under tarpaulins. A carpenter built racks along the wall where the encyclopaedias used to stand, and the town paid for the hinges.',
    'A tool may be kept for nine days and renewed once by telephone. Whoever brings it back dirty spends half an hour at the brush table behind the reading room, a penalty that has so far been served mostly by schoolchildren and by one retired judge.',
    'Readers have given the collection more than three hundred pieces, among them a scythe that mowed the bowling green in the year of the great drought and a wheelbarrow with two wheels, made for a gardener who had lost the use of his left hand.',
    'The librarian keeps a notebook in which borrowers write what went wrong. It already holds a drawing of a bent rake, a recipe for oiling ash handles and a warning, underlined three times, never to leave the long saw near the poetry shelves.',
    'Two neighbouring towns have asked for the rules of the scheme, and the council will decide in spring whether to add sewing machines. Until then the waiting list for the cider press stands at forty-seven names, nearly all of them from Orchard Row.',
  ],
  own: {
    title: 'What we learned from a week without a car',
    paragraphs: [
      'We left the keys in a drawer on Sunday night and promised each other not to open it for a week. The first morning was easy, because the rain held off and the bicycles had been pumped up by somebody who still believed in the plan.',
      'By Monday evening the weak points were plain. The child seat did not fit the second bicycle, the bus to the swimming baths leaves four minutes before school ends, and nobody had thought of the sack of potatoes that we buy on the market every fortnight.',
      'What helped was talking over the fence. The couple from number nine go past the mill each day and were glad of company, and the baker turned out to deliver on a tricycle if one asks before six and does not mind yesterday’s rolls.',
      'On Wednesday we walked to the allotment with a handcart that squeaked so loudly that people came to their windows. Three of them offered oil, one offered a newer cart, and an old man told us how he had moved house with such a thing in winter.',
      'There were quarrels too. Somebody had to fetch the medicine on Thursday night in a storm, and whoever went has not stopped mentioning it. The cat’s appointment was put off, and the visit to the aunt on the hill was replaced by a long letter.',
      'When Sunday came the drawer stayed shut until the afternoon. We had spent less, slept better and learned the names of six dogs. We had also missed a concert, and two of us now own waterproof trousers that we would rather not be seen in.',
      'So will we go on? On dry days certainly, and to school in any case. For the potatoes we have found a neighbour with a van, who takes his pay in soup and says that he was going that way all along.',
    ],
  },
};
