/** Something that whoever runs the archive can put right; its message is all that is printed. */
export class ArchiveFault extends Error {
  override readonly name = 'ArchiveFault';
}
