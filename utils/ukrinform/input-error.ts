/** What can be wrong with something read from the agency or from a file. */
export type InputFault =
  | 'empty'
  | 'too-large'
  | 'not-xml' // a login page, a web page, plain text
  | 'doctype'
  | 'malformed'
  | 'too-deep'
  | 'too-many'
  | 'wrong-root'
  | 'garbled' // decoded by a wrong table
  | 'no-title'
  | 'no-body';

/** Bad input, named; what was known before stays as it was. */
export class InputError extends Error {
  readonly fault: InputFault;

  constructor(fault: InputFault, message: string) {
    super(message);
    this.name = 'InputError';
    this.fault = fault;
  }
}
