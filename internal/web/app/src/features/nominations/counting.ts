/** Characters as the server counts them: code points, what is blank at either end left out. */
export function charactersOf(text: string): number {
  return [...text.normalize('NFC').replace(/\r\n?/g, '\n').trim()].length;
}
