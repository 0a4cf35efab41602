import type { ReactNode } from 'react';
import { SITE } from '../../contract/siteName.ts';
import { Plot } from '../../charts/Plot.tsx';
import type { Figure } from '../../figure/figure.ts';
import { legendMark } from '../../theme/legendMark.ts';
import { chartThemes } from '../../theme/palette.ts';
import { COLUMN_GAP, LEGEND, PICTURE_SANS, PICTURE_SERIF } from '../picture/pictureLayout.ts';
import { CARD, CARD_FOOT, layoutCard, type CardBlock, type CardText } from './cardText.ts';
import { columnParts } from '../picture/drawPicture.ts';
import type { FigureCardLayout } from './figureCard.ts';

const theme = chartThemes.light;

/** Mark of the product, as in its icon, 32 units wide. */
const SiteMark = () => (
  <>
    <path fill={theme.areas.CN.mark} d="M11 5.5 20.5 16 11 26.5 1.5 16z" />
    <circle cx={22} cy={16} r={7.5} fill={theme.areas.US.mark} stroke={theme.paper} strokeWidth={1.5} />
  </>
);

interface CardFrameProps {
  /** Kind of its subject, or the page that it shows; empty if the title states it. */
  readonly kind: string;
  readonly children: ReactNode;
}

/** Preview picture of a link: the name of the product, a line, and the content that the link leads to. */
const CardFrame = ({ kind, children }: CardFrameProps) => (
  <svg
    xmlns="http://www.w3.org/2000/svg"
    width={CARD.width}
    height={CARD.height}
    viewBox={`0 0 ${String(CARD.width)} ${String(CARD.height)}`}
    textRendering="geometricPrecision"
  >
    <rect width="100%" height="100%" fill={theme.paper} />
    <svg x={CARD.margin} y={30} width={44} height={44} viewBox="0 0 32 32">
      <SiteMark />
    </svg>
    <text
      x={CARD.margin + 58}
      y={65}
      fontFamily={PICTURE_SERIF}
      fontSize={38}
      fontWeight={600}
      fill={theme.ink}
    >
      {SITE}
    </text>
    <text
      x={CARD.width - CARD.margin}
      y={63}
      textAnchor="end"
      fontFamily={PICTURE_SANS}
      fontSize={28}
      fill={theme.softInk}
    >
      {kind}
    </text>
    <path
      d={`M${String(CARD.margin)},${String(CARD.head)}H${String(CARD.width - CARD.margin)}`}
      stroke={theme.ink}
      strokeWidth={2}
    />
    {children}
  </svg>
);

const FootLine = () => (
  <path
    d={`M${String(CARD.margin)},${String(CARD_FOOT)}H${String(CARD.width - CARD.margin)}`}
    stroke={theme.zeroLine}
  />
);

const Blocks = ({ blocks }: { readonly blocks: readonly CardBlock[] }) =>
  blocks.flatMap(({ lines, top, size, line, family, weight, tone }) =>
    lines.map((said, index) => (
      <text
        key={`${String(top)} ${String(index)}`}
        x={CARD.margin}
        y={Math.round(top + index * line + size)}
        fontFamily={family}
        fontSize={size}
        fontWeight={weight}
        fill={theme[tone]}
      >
        {said}
      </text>
    )),
  );

/** A text card: of a record, or of a page without a figure. */
export const TextCard = ({ text }: { readonly text: CardText }) => (
  <CardFrame kind={text.kind}>
    <FootLine />
    <Blocks blocks={layoutCard(text)} />
  </CardFrame>
);

const CardLegend = ({ items }: { readonly items: FigureCardLayout['legend'] }) =>
  items.map(({ item, x }) => {
    const middle = LEGEND.line / 2;
    const [Shape, drawn] = legendMark(item, x + (item.mark === 'line' ? 9 : 8), middle, theme);
    return (
      <g key={item.label}>
        <Shape {...drawn} />
        <text x={x + LEGEND.mark} y={middle + 4} fill={theme.ink}>
          {item.label}
        </text>
      </g>
    );
  });

/** The plot, or its parts side by side on one axis. */
const Columns = ({ figure, layout: { columns, width, height } }: Omit<FigureCardProps, 'kind'>) =>
  columnParts(figure, columns).map((part, index) => (
    <g key={String(index)} transform={`translate(${String(index * (width + COLUMN_GAP))},0)`}>
      <Plot
        figure={part}
        width={width}
        height={height}
        theme={theme}
        target="file"
        axisPoints={figure.points}
      />
    </g>
  ));

interface FigureCardProps {
  /** Page that shows the figure. */
  readonly kind: string;
  readonly figure: Figure;
  readonly layout: FigureCardLayout;
}

/** A card with a figure: its finding, the plot as in the export, its sources. */
export const FigureCard = ({ kind, figure, layout }: FigureCardProps) => {
  const { blocks, scale, legend, legendTop, plotTop } = layout;
  const at = (top: number) => `translate(${String(CARD.margin)},${String(top)}) scale(${String(scale)})`;
  return (
    <CardFrame kind={kind}>
      <FootLine />
      <Blocks blocks={blocks} />
      <g transform={at(legendTop)} fontFamily={PICTURE_SANS} fontSize={LEGEND.size}>
        <CardLegend items={legend} />
      </g>
      <g transform={at(plotTop)}>
        <Columns figure={figure} layout={layout} />
      </g>
    </CardFrame>
  );
};
