/** A report of the demo paper's own, long enough to carry one paragraph of somebody else. */
export const marketReport: readonly string[] = [
  'For as long as anyone on the quay can remember, the winter market has opened with the ringing of the fish bell, and for as long as anyone can remember somebody has complained that it rings too early. This year it rang at ten minutes to six, in a drizzle, over forty-one stalls and a brass band that had forgotten its umbrella.',
  'The stalls are smaller than they used to be, because the harbour board now insists on a clear lane for the fire engine, but what they sell has hardly changed: smoked eel, tarred rope, knitted caps, and the dark honey cake that every family claims to have invented. Old Mrs Pettigrew still weighs her toffee on brass scales and still gives one piece more than she charges for.',
  'What is new is the corner behind the ice house, where a dozen younger traders have set up under strings of lamps. They mend bicycles, print posters on a hand press, and sell soup from a cart that was once a lifeboat. On Saturday the queue for it reached the chandler’s door, and the chandler, who does not care for soup, sold the people in it forty pairs of mittens.',
  'The board had worried that the corner would draw custom away from the old rows. The figures suggest otherwise. Takings on the first weekend were up by a fifth, the harbour master said, and the car park was full before nine on both mornings, which has not happened since the regatta was moved to June.',
  'Not everything went to plan. A gust carried the awning of the glass blower into the basin, where it was retrieved by two boys in a dinghy, and the lamps failed for half an hour on Sunday when somebody plugged in a second waffle iron. Nobody seemed to mind; the band played on by torchlight and the toffee sold out.',
  'There is also a wall of notices this winter, put up by the library, where visitors pin stories from other coasts. Some are in languages nobody here can read. Children have begun to translate them with the help of the school’s exchange class, and the results are read aloud every evening at seven from the steps of the customs house.',
];

/** How the report goes on after the borrowed paragraph. */
export const marketReportEnd: readonly string[] = [
  'The librarian, who chose that notice for Thursday’s reading, said it had drawn the largest crowd of the week, and that three people had asked afterwards whether our own light on the north mole might be opened to visitors. The board has promised to look into it, which in this town usually means a committee and a long spring.',
  'Until then the market goes on, every weekend to the second Sunday in Advent, from the bell until dusk. Bring coins, because the card machine on the quay dislikes the damp, and bring a bag, because Mrs Pettigrew has stopped giving them away.',
];

/** A story that has nothing to do with the agency. */
export const orchardReport: readonly string[] = [
  'У садівничому товаристві «Світанок» за вихідні обкопали та побілили понад чотириста яблунь, і до роботи долучилися навіть дачники, які зазвичай приїздять лише влітку.',
  'Голова товариства Степан Гринчак каже, що торішня зима навчила всіх не відкладати: тоді зайці обгризли кору на кожному п’ятому дереві, і весною довелося викорчувувати молоді насадження.',
  'Цього разу стовбури обгорнули сіткою, а під корені насипали торфу й сухого листя. Хто не мав сітки, приносив старі мішки з-під борошна, і вони теж стали в пригоді.',
  'Після роботи сусіди зварили в казані куліш і домовилися про спільну закупівлю саджанців навесні. Замовили переважно груші, бо яблук у товаристві вже стільки, що їх не встигають роздавати.',
  'Наступну толоку призначили на першу суботу квітня, коли зійде вода з нижніх ділянок і можна буде лагодити місток через канаву.',
];
