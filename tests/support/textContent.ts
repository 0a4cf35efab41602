/** The texts of a drawing in order; a `tspan` with a place of its own begins a new one. */
export function textContent(drawing: Element): string[] {
  return Array.from(drawing.querySelectorAll('text'), (text) => {
    const parts = Array.from(text.children);
    const all = parts.length === 0 ? [text.textContent] : parts.map((part) => part.textContent);
    return all.map((part) => part.replaceAll(/\s+/g, ' ')).join(' ');
  }).filter((text) => text.trim() !== '');
}
