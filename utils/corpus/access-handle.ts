/** The folder of the origin private file system in which segments lie, each under the hash of its bytes. */
export const ARCHIVE_FOLDER = 'archive';

/** What is used of a `FileSystemSyncAccessHandle`; only a dedicated worker can have one. */
export interface AccessHandle {
  read(into: Uint8Array, options: { at: number }): number;
  write(bytes: Uint8Array, options: { at: number }): number;
  getSize(): number;
  truncate(size: number): void;
  flush(): void;
  close(): void;
}

/** What is used of a file and of a folder of the origin private file system. */
export interface PrivateFile {
  createSyncAccessHandle(): Promise<AccessHandle>;
}
export interface PrivateFolder {
  getFileHandle(name: string, options: { create: true }): Promise<PrivateFile>;
  removeEntry(name: string): Promise<void>;
  keys(): AsyncIterable<string>;
}
