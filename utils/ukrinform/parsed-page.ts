import { type Document, DomHandler } from 'domhandler';
import { Parser } from 'htmlparser2';
import { InputError } from './input-error.ts';

/** Real pages stay under 60; deep nesting costs the parser its square and recursive readers their stack. */
const DEEPEST = 512;

/** Refuses a page that nests deeper than any real one while it is being read. */
class BoundedHandler extends DomHandler {
  override onopentag(name: string, attributes: Record<string, string>): void {
    super.onopentag(name, attributes);
    if (this.tagStack.length > DEEPEST)
      throw new InputError('too-deep', `more than ${DEEPEST} elements deep`);
  }
}

/** The document of an HTML page. Throws `InputError` when it nests too deep. */
export function parsedPage(html: string): Document {
  const handler = new BoundedHandler();
  new Parser(handler).end(html);
  return handler.root;
}
