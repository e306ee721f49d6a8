import { request } from './client';

/** A file of the service, with the name that it gives it. */
export interface ReceivedFile {
  name: string;
  content: Blob;
}

/** Reads a file in the session and in the page's language; with `sent`, what is made of that file or question. */
export async function fileOf(address: string, sent?: File | object): Promise<ReceivedFile> {
  const response = await request(sent === undefined ? 'get' : 'post', address, sent, { accept: '*/*' });
  return {
    name: nameIn(response.headers.get('Content-Disposition')) ?? lastOf(address),
    content: await response.blob(),
  };
}

/** Has the browser keep the file where it keeps downloads. */
export function keep({ name, content }: ReceivedFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href));
}

/** The name in a Content-Disposition, of its UTF-8 form (RFC 6266, RFC 8187). */
export function nameIn(disposition: string | null): string | undefined {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1];
  return encoded === undefined ? undefined : decodeURIComponent(encoded);
}

function lastOf(address: string): string {
  return address.split('?')[0]?.split('/').at(-1) ?? '';
}
