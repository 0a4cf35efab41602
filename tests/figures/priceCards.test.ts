import { describe, expect, it } from 'vitest';
import { modelDocument } from '../../src/contract/models.ts';
import { priceModesDocument } from '../../src/contract/priceModes.ts';
import { datasetDay, formatPeriod } from '../../src/domain/periods.ts';
import { heldPrices } from '../../src/domain/heldPrices.ts';
import { isSightingOfModel, pricesOn, segmentPrice, type EffectivePrice } from '../../src/domain/prices.ts';
import { quotesOn, type QuoteTerms } from '../../src/domain/quotes.ts';
import { listedTokenKinds } from '../../src/domain/tokenKinds.ts';
import { formatValue } from '../../src/domain/values.ts';
import { originText } from '../../src/figure/confidenceReason.ts';
import { pointItem, type EvidenceItem } from '../../src/figure/evidenceItem.ts';
import { quoteItem } from '../../src/figures/ai-pricing/quoteText.ts';
import {
  basisItem,
  contextItem,
  lastListedItem,
  releaseItem,
  sinceItem,
} from '../../src/figures/modelItems.ts';
import { priceOriginFacts } from '../../src/figures/priceFacts.ts';
import { priceItem, priceLists } from '../../src/figures/priceItem.ts';
import { builtDocument } from '../support/builtDocuments.ts';
import { builtFigures, builtPricing, viewOf } from '../support/builtFigures.ts';
import { builtBook } from '../support/builtQuotes.ts';

const pricing = builtPricing();
const book = builtBook();
const today = datasetDay(pricing.datasetVersion);
const { modes } = builtDocument(priceModesDocument);
const { sources } = book;

const cardsOf = (price: EffectivePrice): EvidenceItem[] =>
  priceLists.flatMap((list) => listedTokenKinds.map((kind) => priceItem(price, kind, list)));

/** Keeps what was made of a day, for which most tests ask again. */
const madeOnce = (make: (day: string | null) => EvidenceItem[]): typeof make => {
  const made = new Map<string | null, EvidenceItem[]>();
  return (day) => made.get(day) ?? made.set(day, make(day)).get(day) ?? [];
};

/** The cards of prices in the lists, tables and pages of models, as a view of a day has them. */
const tableCards = madeOnce((day) => {
  const held = pricing.models.flatMap((model) => {
    const { segments, cnyRates } = builtDocument(modelDocument(model.id));
    return heldPrices({ model, segments, cnyRates }, day ?? today).map(({ price }) => price);
  });
  return [...pricesOn(pricing, day), ...held].flatMap(cardsOf).filter(({ isMissing }) => isMissing !== true);
});

/** The cards of prices in figures: of one model and kind of token, on one list. */
const figureCards = madeOnce((day) =>
  builtFigures(viewOf(day)).flatMap((figure) =>
    figure.points.flatMap((point) =>
      point.unit === 'USD per million tokens' && point.value !== null && figure.id !== 'native-prices'
        ? [pointItem(figure, point)]
        : [],
    ),
  ),
);

const fact = ({ facts }: Pick<EvidenceItem, 'facts'>, name: string) =>
  facts.find(({ label }) => label === name)?.value;

const saysStated = ({ derivation, evidence }: EvidenceItem): boolean =>
  (derivation ?? null) === null && originText(evidence).startsWith('None');
const saysNotOnRecord = ({ derivation, evidence }: EvidenceItem): boolean =>
  (derivation ?? null) === null && originText(evidence).includes('not on record');

/** A price of a list, or one that was converted: what is counted from several has its rows. */
const isListed = ({ derivation }: EvidenceItem): boolean =>
  (derivation?.method ?? 'yuanInDollars') === 'yuanInDollars';

/** One price: of one model, kind of token, list, rate and first day. */
function numberOf(item: EvidenceItem): string {
  const name = item.subject.replace(/^.*: /, '').replace(/ \((CNY|USD) list\)/, '');
  const since = fact(item, 'List unchanged since') ?? fact(item, 'List seen unchanged since');
  return JSON.stringify([
    name,
    item.unit,
    item.text,
    fact(item, 'Price terms'),
    fact(item, 'Converted at'),
    since,
  ]);
}

/** True if terms are those of a list itself, not of a tier or a mode. */
const isBase = (terms: QuoteTerms, { conversion }: EffectivePrice): boolean =>
  terms.mode === 'standard' &&
  terms.inputTokensAbove === 0 &&
  terms.kind !== 'cacheWrite' &&
  (terms.currency === 'CNY' || terms.converted === (conversion !== null));

/**
 * The days that a card shows as seen or read, each with the source that it cites for it. The day whose rate converts a
 * list is up to its last sighting or its end, whose source may be another.
 */
function shownDays({ period = '', evidence, facts, derivation }: EvidenceItem) {
  const seen = facts.filter(({ label }) =>
    /^(Last listed|Next list of its prices|List seen unchanged since)$/.test(label),
  );
  const isConverted = derivation?.method === 'yuanInDollars';
  const sighted = facts.find(({ label }) => /^(Last listed|Next list of its prices)$/.test(label))?.evidence;
  return [
    { day: period, sourceId: (isConverted ? sighted : undefined)?.sourceId ?? evidence.sourceId },
    ...seen.map(({ value, evidence: own }) => ({
      day: dayOf(value),
      sourceId: (own ?? evidence).sourceId,
    })),
  ];
}

/** Returns the day of "August 20, 2026 or later": what was seen after the view covers its day too. */
const dayOf = (text: string): string =>
  text.endsWith(' or later') ? '' : formatValue(Date.parse(`${text} UTC`) / 86_400_000, 'date');

/** True if a source was read on a day or later, as far as it is dated: a list states no day after its own. */
function isCovered(day: string, sourceId: string): boolean {
  const end = sources[sourceId]?.publishedOn ?? null;
  return end === null || day.slice(0, end.length) <= end.slice(0, day.length);
}

const names = (items: readonly EvidenceItem[]) => items.map(({ subject, text }) => `${subject}: ${text}`);

describe('the cards of prices and models', () => {
  const newest = pricesOn(pricing, null);
  const views = [null, '2026-08-20', '2025-11-20'];

  it('call no converted price stated, and no list in CNY converted', () => {
    for (const view of views) {
      const all = [...tableCards(view), ...figureCards(view)];
      const converted = all.filter((item) => fact(item, 'Price terms')?.includes('converted from CNY'));
      const usd = converted.filter(({ unit }) => unit === 'USD per million tokens');
      expect(usd.length).toBeGreaterThan(10);
      expect(names(usd.filter(({ evidence }) => evidence.made !== 'converted'))).toEqual([]);
      expect(names(usd.filter(saysStated))).toEqual([]);
      const yuan = all.filter(({ unit }) => unit === 'CNY per million tokens');
      expect(yuan.length).toBeGreaterThan(10);
      expect(names(yuan.filter(({ evidence }) => evidence.made !== undefined))).toEqual([]);
    }
  });

  it('name one rate a converted price: that of the steps, the note and the fact', () => {
    const cards = views.flatMap((view) => [...tableCards(view), ...figureCards(view)]);
    const converted = cards.filter(
      ({ evidence, derivation }) => evidence.made === 'converted' && derivation?.method === 'yuanInDollars',
    );
    expect(converted.length).toBeGreaterThan(100);
    const apart = converted.filter((item) => {
      const rate = fact(item, 'Converted at') ?? 'none';
      return !(item.evidence.note ?? '').includes(rate) || !(item.derivation?.formula ?? '').includes(rate);
    });
    expect(names(apart)).toEqual([]);
  });

  it('call no first sighting stated, and none of them high', () => {
    const seen = [
      ...pricing.models.filter(({ releasePrecision }) => releasePrecision === 'first-seen').map(releaseItem),
      ...newest.filter(({ sinceBy }) => sinceBy === 'seen').map(sinceItem),
      ...newest.map(lastListedItem),
    ];
    expect(seen.length).toBeGreaterThan(300);
    expect(names(seen.filter(saysStated))).toEqual([]);
    expect(names(seen.filter(({ evidence }) => evidence.confidence === 'high'))).toEqual([]);
  });

  it('take no first sighting of a model for one of its price', () => {
    const ofModels = newest.filter(isSightingOfModel);
    expect(ofModels.map(({ model }) => model.id)).toEqual(
      expect.arrayContaining(['grok-4.3', 'doubao-seed-1.6', 'nemotron-3-nano-30b']),
    );
    for (const price of ofModels) {
      expect([price.model.id, price.model.releasePrecision]).toEqual([price.model.id, 'first-seen']);
      expect(sinceItem(price).text).toMatch(/ or later$/);
      expect(priceOriginFacts(price)[0]?.value).toMatch(/^not known: model first seen here on /);
    }
  });

  it('cite for a release who dates it, and for a context who lists it, whatever became of the price', () => {
    for (const model of pricing.models) {
      const [release, context] = [releaseItem(model), contextItem(model)];
      expect([model.id, release.isMissing === true]).toEqual([model.id, model.releasedOn === null]);
      for (const { evidence, isMissing } of [release, context])
        if (isMissing !== true) expect([model.id, evidence.made]).not.toEqual([model.id, 'converted']);
    }
  });

  it('state of a release what its source states, and no day for sure that another source contradicts', () => {
    const cards = pricing.models.map(releaseItem).filter(({ isMissing }) => isMissing !== true);
    expect(names(cards.filter(({ evidence }) => evidence.locator.startsWith('the entry for')))).toEqual([]);
    expect(names(cards.filter((card) => fact(card, 'Precision')?.includes('on record')))).toEqual([]);
    const disputed = cards.filter(({ evidence }) => evidence.note?.includes('other days: ') === true);
    expect(disputed.length).toBeGreaterThan(40);
    expect(names(disputed.filter(({ evidence }) => evidence.confidence === 'high'))).toEqual([]);
    const dated = pricing.models.find(({ id }) => id === 'glm-5.1');
    expect(dated?.releaseEvidence?.note).toContain('March 27, 2026 in models.dev and LobeChat');
  });

  it('say of nothing that its lines are not on record', () => {
    const cards = views.flatMap((view) => [...tableCards(view), ...figureCards(view)]);
    expect(names(cards.filter(saysNotOnRecord))).toEqual([]);
  });

  it.each(views)('tell the same of one number on all pages of a view: %s', (view) => {
    const told = new Map<string, Map<string, string>>();
    for (const item of [...tableCards(view), ...figureCards(view)].filter(isListed)) {
      const key = numberOf(item);
      const { sourceId, locator, confidence, note } = item.evidence;
      const said = JSON.stringify([sourceId, locator, confidence, note, fact(item, 'Last listed')]);
      told.set(key, new Map(told.get(key)).set(said, item.id ?? 'table'));
    }
    const apart = [...told].filter(([, said]) => said.size > 1);
    expect(apart.map(([key, said]) => [key, ...said.keys()])).toEqual([]);
  });

  it('give two models that are compared the same source, grade and first day as the lists', () => {
    const apart = newest.flatMap((price) =>
      quotesOn(book, price.model.id, today)
        .filter(({ terms }) => isBase(terms, price))
        .filter(({ terms, since, evidence }) => {
          const own = terms.currency === 'USD' ? price : price.cnyList;
          return own?.since !== since || JSON.stringify(own.evidence) !== JSON.stringify(evidence);
        })
        .map(({ terms, since }) => `${price.model.id} ${terms.kind} ${terms.currency} ${String(since)}`),
    );
    expect(apart).toEqual([]);
  });

  it('know nothing of days after that of the view', () => {
    const day = '2026-08-20';
    const late = [...tableCards(day), ...figureCards(day)].filter((item) => {
      const listed = fact(item, 'Last listed');
      return listed !== undefined && new Date(`${listed} UTC`) > new Date(day);
    });
    expect(names(late)).toEqual([]);
  });

  it('name the longest prompt where longer ones cost more', () => {
    const tiered = modes.filter(
      ({ mode, inputTokensAbove, inputTokensUpTo, modelId, usd }) =>
        mode === 'standard' &&
        inputTokensAbove === 0 &&
        inputTokensUpTo !== null &&
        newest.some(({ model, usd: own }) => model.id === modelId && own.output === usd.output),
    );
    expect(tiered.length).toBeGreaterThan(20);
    for (const { modelId, inputTokensUpTo } of tiered) {
      const price = newest.find(({ model }) => model.id === modelId);
      if (price === undefined) throw new Error(`No price of ${modelId}.`);
      const end = `up to ${new Intl.NumberFormat('en-US').format(inputTokensUpTo ?? 0)} tokens`;
      expect([modelId, fact(priceItem(price, 'output'), 'Price terms')]).toEqual([
        modelId,
        expect.stringContaining(end),
      ]);
    }
  });

  it('say on whose word the first day and the last are, where that is not who states the price', () => {
    const sourceOf = ({ facts, evidence }: EvidenceItem, name: RegExp) =>
      (facts.find(({ label }) => name.test(label))?.evidence ?? evidence).sourceId;
    let others = 0;
    for (const price of newest) {
      const card = priceItem(price, 'output');
      const said = [sourceOf(card, /^List (?:seen )?unchanged since$/), sourceOf(card, /^Last listed$/)];
      const meant = [price.sinceEvidence.sourceId, price.lastListedEvidence.sourceId];
      expect([price.model.id, ...said]).toEqual([price.model.id, ...meant]);
      if (meant.some((id) => id !== card.evidence.sourceId)) others += 1;
    }
    expect(others).toBeGreaterThan(100);
  });

  it('have the sources of those days among those of their figure', () => {
    for (const figure of builtFigures(viewOf(null))) {
      const known = new Set(figure.sources.map(({ id }) => id));
      const cited = figure.points.flatMap(({ facts }) => facts.flatMap(({ evidence }) => evidence ?? []));
      expect([figure.id, cited.filter(({ sourceId }) => !known.has(sourceId))]).toEqual([figure.id, []]);
    }
  });

  it('name no channel of dollars on the card of a price in CNY', () => {
    const cards = views.flatMap((view) => [...tableCards(view), ...figureCards(view)]);
    const yuan = cards.filter((item) =>
      `${item.unit ?? ''} ${fact(item, 'Price terms') ?? ''}`.includes('CNY'),
    );
    expect(yuan.length).toBeGreaterThan(100);
    expect(names(yuan.filter((item) => fact(item, 'Channel')?.includes('USD')))).toEqual([]);
  });

  it('say of a compared price what the lists say of its channel and its first day', () => {
    const apart = newest.flatMap((price) =>
      quotesOn(book, price.model.id, today)
        .filter(({ terms }) => isBase(terms, price) && terms.hours !== 'off-peak')
        .filter((quote) => {
          const list = priceLists[quote.terms.currency === 'USD' ? 0 : 2];
          const [told, own] = [quoteItem(quote), priceItem(price, 'output', list)];
          const since = fact(own, 'List unchanged since');
          const isOpen = since?.startsWith('not known') ?? false;
          return (
            fact(told, 'Channel') !== fact(own, 'Channel') ||
            / or later$|^of unknown date, /.test(fact(told, 'In force') ?? '') !== isOpen
          );
        })
        .map(({ terms }) => `${price.model.id} ${terms.kind} ${terms.currency}`),
    );
    expect(apart).toEqual([]);
  });

  it('have the day on which their source was read, or of the rate that converted it, on all pages', () => {
    for (const price of newest) {
      const quoted = quotesOn(book, price.model.id, today).find(
        ({ terms }) => isBase(terms, price) && terms.currency === 'USD',
      );
      const items = [basisItem(price), priceItem(price, 'output'), ...(quoted ? [quoteItem(quoted)] : [])];
      expect([price.model.id, ...new Set(items.map(({ period }) => period))]).toEqual([
        price.model.id,
        price.conversion === null ? price.readOn : price.day,
      ]);
    }
  });

  it.each(views)('show no day that the source cited for it does not cover: %s', (view) => {
    const quoted = pricing.models.flatMap(({ id }) => quotesOn(book, id, view ?? today).map(quoteItem));
    const models = pricing.models.flatMap((model) => [releaseItem(model), contextItem(model)]);
    const dated = pricesOn(pricing, view).flatMap((price) => [basisItem(price), lastListedItem(price)]);
    const cards = [...tableCards(view), ...figureCards(view), ...quoted, ...dated];
    const late = [...cards, ...models].flatMap((card) =>
      shownDays(card)
        .filter(({ day, sourceId }) => !isCovered(day, sourceId))
        .map((one) => [card.subject, one]),
    );
    expect(cards.length).toBeGreaterThan(view === '2025-11-20' ? 500 : 1500);
    expect(late).toEqual([]);
  });

  it('list no price of a model after the day on which a source ends it', () => {
    const ended = newest.filter(({ model: { endsOn } }) => endsOn !== null && endsOn < today);
    expect(ended.length).toBeGreaterThan(25);
    for (const price of ended) {
      const { id, endsOn } = price.model;
      expect([id, price.isListed, quotesOn(book, id, today)]).toEqual([id, false, []]);
      expect([id, price.lastListed <= (endsOn ?? '')]).toEqual([id, true]);
      const end = priceItem(price, 'output').facts.find(({ label }) => label === 'End of the model');
      expect([id, end?.value]).toEqual([id, formatPeriod(endsOn ?? '')]);
    }
  });

  it.each(views)('name in their subject the hours, the tier and the basis of that very price: %s', (view) => {
    const special =
      /peak hours|prompts up to [\d,]+ tokens|lowest tier by prompt length|promotion|introductory/g;
    const cards = [...tableCards(view), ...figureCards(view).filter(({ derivation }) => !derivation)];
    const bare = cards.filter(({ subject, facts }) => {
      const terms = fact({ facts }, 'Price terms')?.match(special) ?? [];
      return terms.some((term) => !subject.replace('off-peak', 'off-peak hours').includes(term));
    });
    expect(cards.some(({ subject }) => subject.includes('peak hours'))).toBe(true);
    expect(names(bare)).toEqual([]);
  });

  it('convert nothing that is free', () => {
    const free = [...tableCards(null), ...figureCards(null)].filter(({ text }) => /^(\$|CNY )0$/.test(text));
    expect(free.length).toBeGreaterThan(5);
    const converted = free.filter(
      (card) => card.evidence.made === 'converted' || JSON.stringify(card.facts).includes('onverted'),
    );
    expect(names(converted)).toEqual([]);
  });

  it('cite for a price from the release on who states that day', () => {
    const launches = pricing.segments.flatMap((segment) => {
      const model = pricing.models.find(({ id }) => id === segment.modelId);
      const isLaunch = segment.effectiveFrom === model?.releasedOn && segment.datePrecision === 'exact';
      return model === undefined || !isLaunch ? [] : [segmentPrice(model, segment, pricing.rates, today)];
    });
    expect(launches.length).toBeGreaterThan(20);
    for (const { model, sinceEvidence } of launches) {
      expect([model.id, sinceEvidence]).toEqual([model.id, model.releaseEvidence]);
      expect([model.id, sinceEvidence.made]).toEqual([model.id, undefined]);
    }
  });

  it('say "seen" of a list in CNY whose source does not date it, and name its peak hours', () => {
    const priceOf = (id: string) => newest.find(({ model }) => model.id === id);
    expect(priceOf('deepseek-v3')?.cnyList?.sinceBy).toBe('seen');
    expect(priceOf('mimo-v2.5')?.cnyList?.sinceBy).toBe('effective');
    const pro = priceOf('deepseek-v4-pro');
    if (pro === undefined) throw new Error('The model is not on record.');
    const card = priceItem(pro, 'output', priceLists[2]);
    expect(fact(card, 'Price terms')).toBe('output, list in CNY, peak hours, CNY per million tokens');
  });

  it('give a list in CNY its own days', () => {
    const price = newest.find(({ model }) => model.id === 'minimax-text-01');
    if (price === undefined) throw new Error('The model is not on record.');
    const card = priceItem(price, 'output', priceLists[2]);
    expect(fact(card, 'List seen unchanged since')).toBe('February 18, 2025');
    expect(fact(card, 'Last listed')).toBe('August 22, 2026');
    const before = pricesOn(pricing, '2025-02-17').find(({ model }) => model.id === 'minimax-text-01');
    expect(before?.cny).toBeNull();
  });
});
