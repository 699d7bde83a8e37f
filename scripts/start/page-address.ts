import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type LocalServer, serve } from '../driver/serve.ts';

/** Where the browser finds the page: files are served on a local port, since `activeTab` alone opens no file addresses. */
export async function pageAddress(address: string): Promise<{ address: string; server: LocalServer | null }> {
  if (!address.startsWith('file:')) return { address, server: null };
  const file = fileURLToPath(address);
  const server = await serve(dirname(file));
  return { address: server.address + encodeURIComponent(basename(file)), server };
}
