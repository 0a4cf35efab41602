/** Foreign text for a sentence of ours: quoted, short, and without characters that could steer a terminal. */
export function shown(foreign: unknown): string {
  const text = foreign === undefined ? 'nothing' : JSON.stringify(foreign);
  const plain = text.replace(/[^\x20-\x7e\u00a0-\uffff]/g, ' ');
  return plain.length > 80 ? `${plain.slice(0, 80)}…` : plain;
}
