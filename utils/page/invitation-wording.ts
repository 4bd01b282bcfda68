import { sentenceEnd } from './role-wording.ts';

// Invitations to another article or a service, in the languages of the agency and some more.

const invitation =
  /^(?:read (?:also|more|next)|also read|see also|читайте також|читайте ще|дивіться також|читайте также|смотрите также|lesen sie auch|mehr zum thema|lea también|lire aussi|à lire|czytaj (?:także|też|również)|zobacz też|leggi anche|あわせて読みたい|関連記事|підписуйтесь|підписуйтеся|подписывайтесь|subscribe|sign up|follow us|share this|поділитися|поделиться)(?:[\s:：!.,…–—-]|$)/iu;

/** Labels that are words of ordinary sentences as well. */
const label =
  /^(?:related|advertisement|реклама|werbung|anzeige|publicidad|publicité|теги|tags)(?:(\s)|[:：!.,…–—-]|$)/iu;

/** An invitation is short. */
const LONGEST = 200;

/** Whether a block of text invites elsewhere. A label that begins a whole sentence is none. */
export function isInvitation(text: string): boolean {
  if (text.length >= LONGEST) return false;
  if (invitation.test(text)) return true;
  const labelled = label.exec(text);
  return labelled !== null && (labelled[1] === undefined || !sentenceEnd.test(text));
}

/** Words of a paragraph that asks for consent: what is stored, what the reader is to do about it, and who speaks. */
const stored = /(?<!\p{L})(?:cookies?|кукі|куки)(?!\p{L})|クッキー/iu;
const asked =
  /(?<!\p{L})(?:consent|accept|agree|preferences|settings|withdraw|improve|zustimm\p{L}*|einwillig\p{L}*|akzeptier\p{L}*|einstellungen|погодж\p{L}*|згод\p{L}{1,2}|прийм\p{L}*|налаштуван\p{L}*|согла[сш]\p{L}*|настройк\p{L}*|acept\p{L}*|consent\p{L}*|accept\p{L}*|zgod\p{L}{1,3}|akcept\p{L}*)(?!\p{L})|同意|設定/iu;
const addressed =
  /(?<!\p{L})(?:we|our|you|your|wir|unser\p{L}*|sie|ihre\p{L}?|ми|наш\p{L}*|ви|ваш\p{L}*|мы|вы|nous|notre|nos|vous|votre|vos|nuestr\p{L}*|usted|su|tu|nasz\p{L}*|twoj\p{L}*)(?!\p{L})|当サイト|お客様|当社/iu;
const LONGEST_CONSENT = 1500;

/** Whether a paragraph asks the reader for consent to cookies. */
export const isConsent = (text: string): boolean =>
  text.length < LONGEST_CONSENT && stored.test(text) && asked.test(text) && addressed.test(text);
