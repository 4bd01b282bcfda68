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
