import { ArchiveFault } from '../archive-fault.ts';

/** One server of a cluster, as its HTTP interface is reached. */
export interface ServerAddress {
  /** `http://host:port` or `https://host:port`, without a path. */
  url: string;
  user: string;
  password: string;
}

/** What goes with a statement. Nothing of it becomes part of the statement. */
interface Given {
  /** The rows of an INSERT, in the format that the statement names. */
  rows?: Uint8Array<ArrayBuffer>;
  settings?: Record<string, string>;
  /** Values that the statement names as a table of that name with one column `value`. */
  values?: { name: string; list: readonly string[] };
}

/** A statement may take as long as it works; a server that was lost refuses at once. */
const PATIENCE = 30 * 60_000;

/**
 * Asks one server. An answer is read only when it is whole (`wait_end_of_query`): one that breaks off would look like a
 * shorter one. Throws `ArchiveFault` with the server's own words.
 */
export class Server {
  readonly address: ServerAddress;
  readonly database: string;

  constructor(address: ServerAddress, database: string) {
    this.address = address;
    this.database = database;
  }

  /** Runs a statement that gives nothing. */
  async run(statement: string, given: Given = {}): Promise<void> {
    await this.#answer(statement, given);
  }

  /** The rows of a SELECT whose columns are all UInt32, one after the other. Millions in JSON would take seconds. */
  async numbers(statement: string, given: Given = {}): Promise<Uint32Array> {
    const bytes = await this.#answer(`${statement} FORMAT RowBinary`, given);
    // Nothing parts a failure from the rows before it.
    if (bytes.byteLength % 4 !== 0 || FAILURE.test(ending(bytes)))
      throw new ArchiveFault(`${this.address.url} broke off: ${ending(bytes)}`);
    // Little end first, as RowBinary has it, is the order of all machines that servers of this kind are made for.
    return new Uint32Array(bytes);
  }

  /** The rows of a SELECT, whose values are all read as they stand in JSON. */
  async rows<T>(statement: string, given: Given = {}): Promise<T[]> {
    const bytes = await this.#answer(`${statement} FORMAT JSONEachRow`, given);
    return textOf(bytes)
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as T);
  }

  async #answer(statement: string, { rows, settings, values }: Given): Promise<ArrayBuffer> {
    const parameters = new URLSearchParams({
      database: this.database,
      wait_end_of_query: '1',
      output_format_json_quote_64bit_integers: '0',
      ...settings,
      ...(rows === undefined && values === undefined ? {} : { query: statement }),
      ...(values === undefined ? {} : { [`${values.name}_structure`]: 'value String' }),
    });
    const { url, user, password } = this.address;
    const response = await fetch(`${url}/?${parameters.toString()}`, {
      method: 'POST',
      headers: {
        authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`,
        // A connection kept for the next statement may be closed by the server while this process computes.
        connection: 'close',
      },
      body: rows ?? (values === undefined ? statement : form(values)),
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE),
    }).catch((error: unknown) => {
      throw new ArchiveFault(`${url} ${unanswered(error)}`, { cause: error });
    });
    const bytes = await response.arrayBuffer().catch((error: unknown) => {
      throw new ArchiveFault(`${url} broke off: ${reason(error)}`, { cause: error });
    });
    // Some failures come after the status: the server then says so at the end.
    if (!response.ok || FAILURE_LINE.test(ending(bytes)))
      throw new ArchiveFault(`${url} refuses: ${textOf(bytes).trim().slice(0, 500)}`);
    return bytes;
  }
}

const FAILURE = /Code: \d+[.,] (?:e\.|DB::)/u;
const FAILURE_LINE = new RegExp(`(?:^|\n)${FAILURE.source}`, 'u');

const textOf = (bytes: ArrayBuffer): string => new TextDecoder().decode(bytes);
const ending = (bytes: ArrayBuffer): string => textOf(bytes.slice(-2000));

/** What the codes of errors about a server's certificate have in common. */
const DISTRUST = /CERT|SIGNATURE/u;

function unanswered(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  const distrusted = cause instanceof Error && 'code' in cause && DISTRUST.test(String(cause.code));
  return distrusted
    ? `shows a certificate that is not trusted (NODE_EXTRA_CA_CERTS names yours): ${reason(error)}`
    : `does not answer: ${reason(error)}`;
}

/** The message of what an error came of: `fetch` itself only says that it failed. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // A name that stands for several addresses fails at each of them.
  if (error instanceof AggregateError) return error.errors.map(reason).join(', ');
  return error.cause instanceof Error ? reason(error.cause) : error.message;
}

/** Values as the server takes a table from outside: a file of lines in which nothing can end a value. */
function form({ name, list }: { name: string; list: readonly string[] }): FormData {
  const escaped = list.map((value) => value.replace(/[\\\t\n]/gu, (sign) => ESCAPES[sign] ?? sign));
  const data = new FormData();
  data.append(name, new Blob(escaped.map((value) => `${value}\n`)), name);
  return data;
}

const ESCAPES: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n' };
