import { ArchiveFault } from '../archive-fault.ts';
import type { RowWriter } from './row-binary.ts';
import { schema, tables } from './schema.ts';
import { Server, type ServerAddress } from './server.ts';

/** Where an archive lies. */
export interface ClusterAddress {
  /** One for each shard, in the order of the cluster's configuration; the first is asked for everything. */
  servers: ServerAddress[];
  /** The name that the configuration of the servers gives to all of them together. */
  name: string;
  database: string;
}

/** Names become part of statements, and nothing else that comes from outside does. */
const NAME = /^[a-z_][a-z0-9_]{0,63}$/u;

/** A statement about the tables of one server, which are called by what it is given. */
type OwnTables = (table: (name: string) => string) => string;

/** An archive's servers. Everything is asked of the first, which asks the others; each is told of its own tables. */
export class Cluster {
  readonly servers: readonly Server[];
  readonly #address: ClusterAddress;

  /** Throws `ArchiveFault` for a name that is none. */
  constructor(address: ClusterAddress) {
    for (const name of [address.name, address.database])
      if (!NAME.test(name)) throw new ArchiveFault(`no name: ${name}`);
    this.#address = address;
    this.servers = address.servers.map((server) => new Server(server, 'default'));
    if (this.servers.length === 0) throw new ArchiveFault('no server is named');
  }

  get #first(): Server {
    const [first] = this.servers;
    if (first === undefined) throw new ArchiveFault('no server is named');
    return first;
  }

  /** Makes the tables where they are missing, when the servers are as many as the configuration says. */
  async prepare(): Promise<void> {
    const { name, database } = this.#address;
    const [known] = await this.#first.rows<{ shards: number }>(
      `SELECT max(shard_num) AS shards FROM system.clusters WHERE cluster = '${name}'`,
    );
    const shards = known?.shards ?? 0;
    if (shards === 0) throw new ArchiveFault(`${this.#first.address.url} knows no cluster ${name}`);
    if (shards !== this.servers.length)
      throw new ArchiveFault(
        `the cluster ${name} has ${shards} shards, but ${this.servers.length} servers were named`,
      );
    for (const server of this.servers)
      for (const statement of schema(database, name)) await server.run(statement);
  }

  /** Name of a table as statements call it: on the server that is asked, or on all. */
  table(name: string, where: 'here' | 'everywhere'): string {
    if (!tables.includes(name)) throw new RangeError(`no table: ${name}`);
    return `${this.#address.database}.${where === 'here' ? name : `all_${name}`}`;
  }

  /** Stores rows, and resolves when every server that they belong to has them. */
  async insert(table: string, writer: RowWriter): Promise<void> {
    if (writer.rows === 0) return;
    await this.#first.run(`INSERT INTO ${this.table(table, 'everywhere')} FORMAT RowBinary`, {
      rows: writer.bytes,
      settings: { insert_distributed_sync: '1' },
    });
  }

  /** The rows of a SELECT over all servers; a server that is lost is an error, never a shorter answer. */
  rows<T>(statement: string, values?: { name: string; list: readonly string[] }): Promise<T[]> {
    return this.#first.rows<T>(statement, {
      settings: { skip_unavailable_shards: '0' },
      ...(values === undefined ? {} : { values }),
    });
  }

  /** The rows that a SELECT finds on every server, on all at once: less work for the first than to gather them. */
  async rowsEverywhere<T>(statement: OwnTables): Promise<T[]> {
    return (await this.#onEach(statement, (server, here) => server.rows<T>(here))).flat();
  }

  /** The same of numbers, a list for each server. */
  numbersEverywhere(statement: OwnTables, settings: Record<string, string> = {}): Promise<Uint32Array[]> {
    return this.#onEach(statement, (server, here) => server.numbers(here, { settings }));
  }

  /** Runs a statement on every server, on all at once. */
  async everywhere(statement: OwnTables): Promise<void> {
    await this.#onEach(statement, (server, here) => server.run(here));
  }

  #onEach<T>(statement: OwnTables, ask: (server: Server, here: string) => Promise<T>): Promise<T[]> {
    const here = statement((name) => this.table(name, 'here'));
    return Promise.all(this.servers.map((server) => ask(server, here)));
  }
}
