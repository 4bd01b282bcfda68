/** Something that the publisher can put right; its message is all that is printed. */
export class PackFault extends Error {
  override readonly name = 'PackFault';
}
