import { crc32, deflateRawSync } from 'node:zlib';

/** One file of a ZIP archive to be made; `declared` replaces the size that its directory tells. */
export interface Part {
  name: string;
  data: string | Uint8Array;
  stored?: true;
  declared?: number;
  encrypted?: true;
}

/** A ZIP archive of the parts in their order (APPNOTE.TXT 6.3.10). */
export function zip(...parts: Part[]): Uint8Array<ArrayBuffer> {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const part of parts) {
    const { local, central } = packed(part, at);
    locals.push(local);
    directory.push(central);
    at += local.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...locals, ...directory, end]));
}

function packed(
  { name, data, stored, declared, encrypted }: Part,
  at: number,
): { local: Buffer; central: Buffer } {
  const raw = Buffer.from(data);
  const body = stored ? raw : deflateRawSync(raw);
  const path = Buffer.from(name);
  // Version, flags, method, time, date, check sum, sizes and the length of the name: the same in both headers.
  const shared = Buffer.alloc(26);
  shared.writeUInt16LE(20, 0);
  shared.writeUInt16LE((encrypted ? 1 : 0) | 0x800, 2);
  shared.writeUInt16LE(stored ? 0 : 8, 4);
  shared.writeUInt32LE(crc32(raw), 10);
  shared.writeUInt32LE(body.length, 14);
  shared.writeUInt32LE(declared ?? raw.length, 18);
  shared.writeUInt16LE(path.length, 22);
  const signed = (signature: number, rest: Buffer): Buffer => {
    const start = Buffer.alloc(4);
    start.writeUInt32LE(signature);
    return Buffer.concat([start, rest]);
  };
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE(at, 10);
  const maker = Buffer.from([20, 0]);
  return {
    local: Buffer.concat([signed(0x04034b50, shared), path, body]),
    central: Buffer.concat([signed(0x02014b50, Buffer.concat([maker, shared])), tail, path]),
  };
}
