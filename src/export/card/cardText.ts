import { textWidth, wrapText } from '../../charts/measureText.ts';
import { titleLines } from '../../charts/titleLines.ts';
import { PICTURE_SANS, PICTURE_SERIF, type TextSize } from '../picture/pictureLayout.ts';

/** Size of a link's preview picture (pixels), which messengers and networks show uncropped. */
export const CARD = { width: 1200, height: 628, margin: 64, head: 96 } as const;

/** Content of a card without a figure. */
export interface CardText {
  /** Kind of its subject: "Standard". */
  readonly kind: string;
  /** Number of a standard, above its title. */
  readonly designation?: string | undefined;
  readonly title: string;
  /** Title in the language of its source. */
  readonly original?: string | undefined;
  /** Text that distinguishes it from similar ones. */
  readonly note?: string | undefined;
  /** Newest value as text. */
  readonly value?: string | undefined;
  /** Source of the value; on a card without a value a description of the site. */
  readonly source: string;
}

/** Consecutive lines of one font and size. */
export interface CardBlock extends TextSize {
  readonly lines: readonly string[];
  /** Top of the first line's letters. */
  readonly top: number;
  readonly family: string;
  readonly weight: number;
  readonly tone: 'ink' | 'softInk';
}

type Style = Omit<CardBlock, 'lines' | 'top'>;

/** Width of the content of a card (pixels). */
export const CARD_WIDTH = CARD.width - 2 * CARD.margin;
const BODY_TOP = CARD.head + 44;
/** Position of the line above the source. */
export const CARD_FOOT = 548;
const BLOCK_SPACE = 22;

const cardFaces = {
  serif: { family: PICTURE_SERIF, weight: 600, line: 1.18 },
  sans: { family: PICTURE_SANS, weight: 400, line: 1.3 },
  bold: { family: PICTURE_SANS, weight: 600, line: 1.3 },
} as const;

/** Returns the style of lines on a card. */
export function cardStyle(face: keyof typeof cardFaces, size: number, tone: Style['tone']): Style {
  const { family, weight, line } = cardFaces[face];
  return { family, weight, size, tone, line: line * size };
}

const cardStyles = {
  designation: cardStyle('bold', 34, 'softInk'),
  original: cardStyle('sans', 32, 'softInk'),
  note: cardStyle('sans', 30, 'softInk'),
  value: cardStyle('bold', 36, 'ink'),
  source: cardStyle('sans', 24, 'softInk'),
} as const;

/** A title uses the first size in which it fits. */
const titles = [68, 58, 50, 42, 36].map((size) => cardStyle('serif', size, 'ink'));

/** Matches a Chinese character at the end of a text, or the last word. */
const LAST_PIECE = /\s*(?:[⺀-鿿＀-￯]|[^\s⺀-鿿＀-￯]+)\s*$/u;

/** Returns the first lines; if more follow, the last one is cut at a word, or between two Chinese characters. */
export function cutLines(
  lines: readonly string[],
  most: number,
  { size, weight, family }: Pick<Style, 'size' | 'weight' | 'family'>,
): string[] {
  if (lines.length <= most) return [...lines];
  let last = lines[most - 1] ?? '';
  while (textWidth(`${last}…`, size, weight, family) > CARD_WIDTH && last !== '')
    last = last.replace(LAST_PIECE, '');
  return [...lines.slice(0, most - 1), `${last.replace(/[\s,;:·–-]+$/, '')}…`];
}

const linesHeight = (lines: readonly string[], { line }: TextSize): number => lines.length * line;

function wrapped(text: string | undefined, style: Style, most: number): string[] {
  if (text === undefined) return [];
  return cutLines(wrapText(text, style.size, CARD_WIDTH, style.weight, style.family), most, style);
}

/** Returns as many whole sentences of a text as fit in some lines; cuts the first if even that does not fit. */
function wholeSentences(text: string | undefined, style: Style, most: number): string[] {
  const sentences = text?.split(/(?<=[\p{Ll}\d)]\.)\s+(?=\p{Lu})/u) ?? [];
  for (let count = sentences.length; count > 1; count -= 1) {
    const said = sentences.slice(0, count).join(' ');
    const lines = wrapText(said, style.size, CARD_WIDTH, style.weight, style.family);
    if (lines.length <= most) return lines;
  }
  return wrapped(sentences[0], style, most);
}

/** Lays out a card: the title on top, facts on the baseline, the source below. */
export function layoutCard({ designation, title, original, note, value, source }: CardText): CardBlock[] {
  const over = wrapped(designation, cardStyles.designation, 1);
  const below = wrapped(original, cardStyles.original, 2);
  const facts = [
    { style: cardStyles.note, lines: wholeSentences(note, cardStyles.note, 2) },
    { style: cardStyles.value, lines: wrapped(value, cardStyles.value, original === undefined ? 3 : 2) },
  ].filter(({ lines }) => lines.length > 0);
  const factsHeight = facts.reduce(
    (sum, { lines, style }) => sum + linesHeight(lines, style) + BLOCK_SPACE / 2,
    0,
  );
  const others =
    linesHeight(over, cardStyles.designation) +
    (below.length > 0 ? linesHeight(below, cardStyles.original) + BLOCK_SPACE : 0);
  const room = CARD_FOOT - BLOCK_SPACE - factsHeight - BODY_TOP - others;
  const [style, lines] = titleIn(title, room);

  const titleTop = BODY_TOP + linesHeight(over, cardStyles.designation);
  let top = CARD_FOOT - BLOCK_SPACE - factsHeight;
  const placedFacts = facts.map(({ lines: said, style: own }) => {
    const block = { ...own, lines: said, top };
    top += linesHeight(said, own) + BLOCK_SPACE / 2;
    return block;
  });
  return [
    { ...cardStyles.designation, lines: over, top: BODY_TOP },
    { ...style, lines, top: titleTop },
    { ...cardStyles.original, lines: below, top: titleTop + linesHeight(lines, style) + BLOCK_SPACE },
    ...placedFacts,
    { ...cardStyles.source, lines: wrapped(source, cardStyles.source, 1), top: CARD_FOOT + 20 },
  ].filter((block) => block.lines.length > 0);
}

/** Returns the lines of a title in the largest size that fits all; in the smallest size, as many as fit. */
function titleIn(title: string, room: number): readonly [Style, readonly string[]] {
  const tried = titles.map((style) => {
    const lines = titleLines(title, { ...style, width: CARD_WIDTH });
    return { style, lines, fits: linesHeight(lines, style) <= room && lines.length <= 4 };
  });
  const found = tried.find(({ fits }) => fits) ?? tried.at(-1);
  if (found === undefined) throw new Error('A title has no size.');
  const most = Math.max(1, Math.floor(room / found.style.line));
  return [found.style, cutLines(found.lines, most, found.style)];
}
