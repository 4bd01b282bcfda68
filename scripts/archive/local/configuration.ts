import { escaped } from '../../escaped.ts';

/** Where one server of a cluster on this machine listens and keeps its data. */
export interface LocalServer {
  folder: string;
  http: number;
  native: number;
  interserver: number;
}

/** The name that the configuration gives to all servers together. */
export const CLUSTER = 'archive';
/** One of its servers is not to take all of a machine's memory. */
const MOST_MEMORY = 6_000_000_000;
/** Whatever is read of a column is at least so much, before compression: less than the texts of a few articles. */
const SMALLEST_BLOCK = 4096;

/** Where a server keeps what it has, below its folder (`path`, escaped), and what it is by default. */
export const serverBasics = (path: string): string => `  <path>${path}/data/</path>
  <tmp_path>${path}/tmp/</tmp_path>
  <user_files_path>${path}/data/user_files/</user_files_path>
  <format_schema_path>${path}/data/format_schemas/</format_schema_path>
  <users_config>${path}/users.xml</users_config>
  <default_profile>default</default_profile>
  <default_database>default</default_database>
  <mark_cache_size>268435456</mark_cache_size>
  <timezone>UTC</timezone>`;

/**
 * The configuration of one server, in the words that every version from 18.16 on reads: later ones take `<yandex>` for
 * the `<clickhouse>` that they write themselves.
 */
export function serverXml(
  { folder, http, native, interserver }: LocalServer,
  all: readonly LocalServer[],
): string {
  const path = escaped(folder);
  const shards = all
    .map(
      (server) =>
        `<shard><internal_replication>true</internal_replication><replica><host>127.0.0.1</host><port>${server.native}</port></replica></shard>`,
    )
    .join('');
  return `<?xml version="1.0"?>
<yandex>
  <logger><level>warning</level><log>${path}/log/server.log</log><errorlog>${path}/log/error.log</errorlog></logger>
  <listen_host>127.0.0.1</listen_host>
  <http_port>${http}</http_port>
  <tcp_port>${native}</tcp_port>
  <interserver_http_port>${interserver}</interserver_http_port>
  <interserver_http_host>127.0.0.1</interserver_http_host>
${serverBasics(path)}
  <remote_servers><${CLUSTER}>${shards}</${CLUSTER}></remote_servers>
</yandex>
`;
}

/** Who may ask a server on this machine: its own user, from this machine. */
export const usersXml = (): string => `<?xml version="1.0"?>
<yandex>
  <profiles><default><max_memory_usage>${MOST_MEMORY}</max_memory_usage><min_compress_block_size>${SMALLEST_BLOCK}</min_compress_block_size></default></profiles>
  <quotas><default></default></quotas>
  <users>
    <default>
      <password></password>
      <networks><ip>127.0.0.1</ip></networks>
      <profile>default</profile>
      <quota>default</quota>
    </default>
  </users>
</yandex>
`;
