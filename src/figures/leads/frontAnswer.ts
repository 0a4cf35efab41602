import { Front, Industry } from '../../contract/codelists.ts';
import type { LeadsDocument } from '../../contract/overview.ts';
import { listed } from '../../domain/formats.ts';
import { frontStates, type FrontState } from '../../domain/fronts.ts';
import { formatPeriod, viewDay } from '../../domain/periods.ts';
import { rivalNames, type Rival } from '../../domain/rivals.ts';
import { upperFirst } from '../../domain/words.ts';
import type { FigureContext } from '../../figure/figureContext.ts';
import type { GridFigure } from '../../figure/kinds/grid.ts';
import type { FigurePoint } from '../../figure/parts.ts';
import { fieldsPoint, frontsFigure } from './frontsFigure.ts';

interface FrontAnswer {
  /** The figure of the same pairs, to which the numbers belong. */
  readonly figure: GridFigure;
  /** The answer in a few words. */
  readonly finding: string;
  /** Text, and the points whose numbers stand in it. */
  readonly pieces: readonly (string | FigurePoint)[];
}

/** Names of the areas before the industries in which a country leads. */
const areasIn = {
  standards: 'standards in',
  seats: 'seats in',
  frontier: 'performance in',
  market: 'the market for',
  research: 'research in',
} as const satisfies Record<Front, string>;

/** Returns the name of an industry within a sentence. */
function industryName(industry: Industry): string {
  if (industry === 'ai') return Industry.label(industry);
  return industry === 'cross-industry' ? 'work across industries' : Industry.label(industry).toLowerCase();
}

/** Names pairs by area: "the market for electric vehicles and carbon neutrality, and seats in telecom". */
function pairNames(states: readonly FrontState[]): string {
  return listed(
    Front.codes.flatMap((front) => {
      const own = states.filter((state) => state.front === front);
      return own.length === 0
        ? []
        : `${areasIn[front]} ${listed(own.map(({ industry }) => industryName(industry)))}`;
    }),
  );
}

/** Returns who leads, if not both do: only what the pairs with a leader carry. */
function soleLeader(states: readonly FrontState[]): string {
  const leads = (rival: Rival) => states.some(({ ahead }) => ahead === rival);
  const enough = 'in any area with enough on record';
  if (leads('CN')) return `only China leads ${enough}`;
  if (leads('US')) return `only the United States leads ${enough}`;
  return states.some(({ standing }) => standing === 'no-leader')
    ? `neither country leads ${enough}`
    : 'too little is on record to say who leads';
}

/** Returns the answer in a few words, of the chosen industries. */
function findingOf(states: readonly FrontState[], chosen: readonly Industry[]): string {
  const leads = (rival: Rival) => states.some(({ ahead }) => ahead === rival);
  if (leads('CN') && leads('US')) return 'It depends on what you count.';
  const where = chosen.length === 0 ? '' : `in ${listed(chosen.map(industryName))}, `;
  return `${upperFirst(`${where}${soleLeader(states)}`)}.`;
}

/**
 * Returns the answer of the overview to its question: the pairs of an industry and an area that each country leads,
 * by name. Each number has the pairs behind it.
 */
export function frontAnswer(document: LeadsDocument, context: FigureContext): FrontAnswer {
  const day = viewDay(context, document.datasetVersion);
  const states = frontStates(document.leads, day, context.industries);
  const figure = frontsFigure(document, context);
  const counted = (key: string, subject: string, own: readonly FrontState[], ahead: Rival | null) => {
    const keys = new Set(own.map(({ industry, front }) => `${industry}|${front}`));
    const points = figure.points.filter((point) => keys.has(point.key));
    return fieldsPoint(key, subject, points, own.length, ahead) ?? 'none';
  };
  const led = (rival: Rival) => {
    const own = states.filter(({ ahead }) => ahead === rival);
    const subject = `Industry-and-area pairs in which ${rival === 'US' ? 'the ' : ''}${rivalNames[rival]} leads`;
    return {
      count: counted(`${rival}|led`, subject, own, rival),
      names: own.length === 0 ? '' : `: ${pairNames(own)}`,
    };
  };
  const [CN, US] = [led('CN'), led('US')];
  if (figure.points.length === 0)
    return { figure, finding: 'Nothing on record compares the two countries here.', pieces: [] };
  const all = counted('all|led', 'All industry-and-area pairs', states, null);
  const begin = context.asOf === null ? '' : `as of ${formatPeriod(day)}, `;
  const rest = 'neither leads, too little is on record, or nothing compares the two.';
  const pieces =
    CN.count === 'none' && US.count === 'none'
      ? [upperFirst(`${begin}in all `), all, ` pairs of an industry and an area ${rest}`]
      : [
          upperFirst(`${begin}China leads in `),
          CN.count,
          ' of ',
          all,
          ` pairs of an industry and an area${CN.names}. The United States leads in `,
          US.count,
          `${US.names}. In the rest ${rest}`,
        ];
  return { figure, finding: findingOf(states, context.industries), pieces };
}
