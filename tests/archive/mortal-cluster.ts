import { Cluster } from '../../scripts/archive/cluster/cluster.ts';
import type { RowWriter } from '../../scripts/archive/cluster/row-binary.ts';

/** The servers, of which the one who stores is ended at one storing: before it, or when it was done but not heard of. */
export class MortalCluster extends Cluster {
  inserts = 0;
  endAt = Infinity;
  when: 'before' | 'after' = 'before';

  override async insert(table: string, writer: RowWriter): Promise<void> {
    const ended = ++this.inserts === this.endAt;
    if (!ended || this.when === 'after') await super.insert(table, writer);
    if (ended) throw new Error('ended');
  }
}
