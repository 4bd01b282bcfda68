// Words that announce or attribute speech, in the languages of the agency's editions. They tell where a quotation has
// no marks of its own, and which words between its parts belong to the author. Looked for in short stretches only.

/** Verbs in the forms that attribute speech; infinitives are left out, they stand inside speech. */
const verbs = [
  // Ukrainian
  'сказа(?:в|ла|ли|но)|каж(?:е|уть)|говор(?:ить|ять|ив|ила|или)|заяв(?:ив|ила|или|ляє|ляють)|дода(?:в|ла|ли|є|ють)',
  'зазнач(?:ив|ила|или|ає|ають|ено|ається)|наголо(?:сив|сила|сили|шує|шують|шено|шується)|уточн(?:ив|ила|или|ює)',
  'підкресл(?:ив|ила|или|ює|юють|ено|юється)|поясн(?:ив|ила|или|ює|юють)|розпов(?:ів|іла|іли|ідає|ідають)',
  'повідом(?:ив|ила|или|ляє|ляють|лено|ляється)|поінформува(?:в|ла|ли)|інформу(?:є|ють)|відпов(?:ів|іла|іли|ідає)',
  'напис(?:ав|ала|али)|пиш(?:е|уть)|нагада(?:в|ла|ли)|нагадує|запевн(?:ив|ила|или|яє|яють)|[йі]деться|мовиться',
  'зауваж(?:ив|ила|или|ує)|відзнач(?:ив|ила|или|ає)|попереди(?:в|ла|ли)|попереджає|оголоси(?:в|ла|ли)',
  'закли(?:кав|кала|кали|кає|кають)|пообіця(?:в|ла|ли)|констату(?:вав|вала|є)|підсуму(?:вав|вала|вали)|резюмує',
  'коменту(?:є|ють|вав|вала)|прокоменту(?:вав|вала|вали)|переконан(?:ий|а|і)|вважа(?:є|ють)|стверджу(?:є|ють)',
  'цитує|продовж(?:ив|ила|ує)|визна(?:в|ла|ли|є)|зверну(?:вся|лася|лися)|опублікува(?:в|ла|ли)|подякува(?:в|ла|ли)',
  // Russian
  'сказал[аио]?|говорит(?:ся)?|заяви(?:л|ла|ли)|заявля(?:ет|ют)|добави(?:л|ла|ли)|добавляет|отмети(?:л|ла|ли)',
  'отмеча(?:ет|ют|ется)|подчеркну(?:л|ла|ли)|поясни(?:л|ла|ли)|рассказа(?:л|ла|ли)|сообщи(?:л|ла|ли)|сообща(?:ет|ют)',
  'написа(?:л|ла|ли)|пиш(?:ет|ут)|уточни(?:л|ла|ли)|напомни(?:л|ла|ли)|ответи(?:л|ла|ли)|считает|указано|призва(?:л|ла)',
  // English
  'sa(?:id|ys?)|told|add(?:s|ed)|wr(?:ites?|ote)|stat(?:es?|ed)|not(?:es?|ed)|stress(?:es|ed)|explain(?:s|ed)|read(?:s|ing)?',
  'announce[sd]|declare[sd]|repl(?:ies|ied)|answer(?:s|ed)|emphasi[sz]e[sd]|recall(?:s|ed)|warn(?:s|ed)|conclude[sd]',
  'insist(?:s|ed)|remark(?:s|ed)|comment(?:s|ed)|continue[sd]|promise[sd]|report(?:s|ed)|posted|urge[sd]|argue[sd]',
  // German
  'sag(?:t|te|ten)|erklär(?:t|te|ten)|teilt(?:e|en)?(?: mit)?|betont(?:e|en)?|schr(?:ieb|ieben)|schreib(?:t|en)|(?:heißt|hieß)(?: es)?',
  'füg(?:t|te|ten)(?: hinzu)?|berichtet(?:e|en)?|mein(?:t|te|ten)|äußert(?:e|en)?|warnt(?:e|en)?|versichert(?:e|en)?',
  'ergänzt(?:e|en)?|kündigt(?:e|en)?|antwortet(?:e|en)?|erläutert(?:e|en)?|mahnt(?:e|en)?|unterstr(?:ich|eicht)',
  // Polish
  'powiedzia(?:ł|ła|eli)|mówi(?:ł|ła)?|oświadczy(?:ł|ła|li)|doda(?:ł|ła|li|je)|podkreśl(?:ił|iła|ili|a)|zaznacz(?:ył|yła|a)',
  'wyjaśni(?:ł|ła|li|a)|poinformowa(?:ł|ła|li|no)|napisa(?:ł|ła|li|no)|czytamy|przekaza(?:ł|ła|li|no)|stwierdzi(?:ł|ła|li)',
  'zauważy(?:ł|ła|li)|przypomnia(?:ł|ła|eli)|oceni(?:ł|ła|li|a)|zapewni(?:ł|ła|li|a)|tłumaczy(?:ł|ła)?',
  // French
  'dit|disent|déclar(?:e|é|ée|ait)|ajout(?:e|é|ait)|soulign(?:e|é|ait)|expliqu(?:e|é|ait)|indiqu(?:e|é)|affirm(?:e|é)',
  'écri(?:t|vent|vait)|précis(?:e|é)|rappel(?:le|é)|annonc(?:e|é)|assur(?:e|é)|conclu(?:t|e)?|estim(?:e|é)',
  // Spanish
  'dijo|dice|declar(?:ó|a)|añad(?:ió|e)|subray(?:ó|a)|explic(?:ó|a)|indic(?:ó|a)|afirm(?:ó|a)|escrib(?:ió|e)|precis(?:ó|a)',
  'record(?:ó|aron)|anunci(?:ó|a)|asegur(?:ó|a)|señal(?:ó|a)|coment(?:ó|a)|destac(?:ó|a)|manifest(?:ó|a)',
];

/** What a statement can be; before a colon it announces one. */
const statements = [
  'зая(?:ва|ву|ві|вою)|лист(?:і|а|ом)?|повідомленн(?:я|і|ю)|звернен(?:ня|ні|ням)|комюніке|прес-?реліз[іу]?|допис[іу]?|текст',
  'заявлени[еи]|письм[оае]|сообщени[еи]|обращени[еи]|коммюнике|statement|letter|communiqu[eé]|press release|message|post',
  'Erklärung|Mitteilung|Schreiben|Brief|Wortlaut|oświadczeni[eau]|komunika(?:t|cie)|liście|wpis(?:ie)?',
  'communiqué|déclaration|lettre|message|comunicado|declaración|carta|mensaje',
];

/** All verbs of speech, for expressions about whole sentences. */
export const verbForms = verbs.join('|');

const whole = (words: readonly string[]): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'iu');

/** A verb of speech. */
export const speechVerb = whole(verbs);

/** A verb of speech or a statement, before a colon. */
export const announcement = whole([...verbs, ...statements]);

/** Japanese announces with a verb stem or with "as follows", with or without a colon. */
export const japaneseAnnouncement =
  /(?:次の|以下の|つぎの)(?:よう|とおり|通り)|(?:述べ|語っ|話し|言っ|強調し|説明し|発表し|書い|指摘し|訴え|伝え)|声明|談話|書簡|全文|コメント/u;

/** Speech in the first person: an announced statement goes on while its paragraphs say "we" or "my". */
export const firstPerson = new RegExp(
  `(?<!\\p{L})(?:${[
    'ми|нас|нам|нами|наш\\p{L}{0,3}|я|мене|мені|мій|моя|моє|моїх|моєї|мы|нами|меня|мне|мой|мою|моё',
    'we|our|ours|me|my|wir|uns|unser\\p{L}{0,2}|ich|mich|mir|mein\\p{L}{0,2}|nasz\\p{L}{0,3}|jestem|jesteśmy',
    'nous|notre|nos|je|nosotros|nuestr\\p{L}{1,2}|yo',
  ].join('|')})(?!\\p{L})|私|我々|われわれ|わが|当省|当局は`,
  'iu',
);
