import type { Attack, Attacked } from './attack.ts';
import { clobberedForm, clobberedFrames, clobberedNames } from './attack-clobbering.ts';
import { forgedEvents } from './attack-events.ts';
import { customElements, frames, markup, restlessness } from './attack-markup.ts';
import { patches, tampering } from './attack-patches.ts';

/** All attacks that leave the article on the page, by the page that they share. `id` is the extension's number. */
export const attackGroups = (id: string): Attacked[] => [
  { name: 'forged events and messages', attacks: forgedEvents(id) },
  { name: 'patches that throw', attacks: patches('throwing') },
  { name: 'patches that lie', attacks: patches('lying') },
  { name: 'tampered objects', attacks: tampering },
  { name: 'a clobbered form', attacks: clobberedForm },
  { name: 'clobbered names', attacks: clobberedNames },
  { name: 'clobbered frames', attacks: clobberedFrames },
  { name: 'custom elements', attacks: customElements },
  { name: 'markup', attacks: markup },
  { name: 'frames', attacks: frames },
  { name: 'restless pages', attacks: restlessness },
];

/** The same attacks, each on a page of its own. */
export const eachAlone = (groups: readonly Attacked[]): Attacked[] =>
  groups.flatMap(({ attacks }) =>
    attacks.map((attack: Attack) => ({ name: attack.name, attacks: [attack] })),
  );
