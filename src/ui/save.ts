/** Hands a text to the browser as a file to save. Needs no permission and no network: the address is one of this page's own memory. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the file by the end of the next turn at the latest.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
