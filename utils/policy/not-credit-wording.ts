// Wording that names the agency without crediting it for the text. Tried on the same clause as the credit cues, the
// agency's name written `<name>`.

/** A picture, as the eight languages write it in a photo credit. */
const picture =
  '(?<!\\p{L})(?:фото|світлин\\p{L}{1,3}|снимок|снимк\\p{L}{1,3}|фотограф[іи][яїюей]\\p{L}{0,2}|photos?|photographs?|pictures?|images?|fotos?|fotografías?|imagen|imágenes|bild(?:er)?|zdjęci\\p{L}{1,3}|zdj\\.|fot\\.)(?!\\p{L})|写真|画像|(?:bild|foto)(?:quelle|nachweis)';
/** What may stand between the picture and the name. */
const given =
  "by|via|from|of|courtesy of|credits?|source|von|de|d[’']|з|із|из|z|надав|надан[іо]|предоставил|архів\\p{L}{0,2}|архив\\p{L}{0,2}|відкритих джерел|открытых источников|агентств\\p{L}{1,2}|agencji|提供|出典";

const gap = '[\\s:：/|©–—-]{0,4}';

/** Events that are held at the agency. */
const event =
  'брифінг\\p{L}{0,3}|брифинг\\p{L}{0,3}|прес-?конференці\\p{L}{1,3}|пресс-конференци\\p{L}{1,3}|кругл\\p{L}{2,3} ст[оі]л\\p{L}{0,2}|briefing\\p{L}{0,3}|(?:press|news)[ -]conferences?|round ?table|pressekonferenz|pressegespräch|(?:rueda|conferencia) de prensa|(?:conférence|point) de presse|konferencj\\p{L}{1,2} prasow\\p{L}{1,3}';
/** Its rooms for the press. */
const centre =
  'прес-?центр\\p{L}{0,3}|пресс-центр\\p{L}{0,3}|press cent(?:er|re)|pressezentrum|centro de prensa|centre de presse|centrum prasow\\p{L}{1,3}';
const at = 'в|у|in|at|of|bei|von|en|de|à|w';
/** What may stand before the name of an agency. */
const agency = '(?:\\s(?:the|der|la|news|агентств\\p{L}{1,3}|agency|agentur|agencia|agencji)){0,3}';

/** Photo credits, and the agency as the place of an event. */
export const notCredits: readonly RegExp[] = [
  new RegExp(`(?:${picture})(?:${gap}(?:${given})){0,3}${gap}<name>`, 'iu'),
  /<name>\s?[/–—-]?\s?(?:фото|photo|foto)(?!\p{L})/iu,
  new RegExp(`(?:${event}|${centre})\\s(?:${at})${agency}\\s<name>`, 'iu'),
  new RegExp(`(?:${centre})${agency}\\s(?:d[’'])?<name>|<name>(?:['’]s)?\\s(?:${centre})`, 'iu'),
  /<name>(?:で|での|の|における)(?:記者会見|会見|プレスセンター|ブリーフィング)|会見を<name>で/u,
];
