/** What is wrong with a file of everything that the reader chose. */
export type Fault = 'no-json' | 'not-ours' | 'later' | 'unreadable' | 'no-rule-set';

/** A file that is not taken. A page says why in its own words; the message has the exact place. */
export class FileError extends Error {
  readonly fault: Fault;

  constructor(fault: Fault, message: string) {
    super(message);
    this.name = 'FileError';
    this.fault = fault;
  }
}
