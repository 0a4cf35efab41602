import type { Problem, Records } from '../tables/records.ts';
import * as developers from './developers.ts';
import * as indicatorRows from './indicatorRows.ts';
import * as priceRuns from './priceRuns.ts';
import * as documentWords from './documentWords.ts';
import * as boardBreaks from './boardBreaks.ts';
import * as calendar from './calendar.ts';
import * as comparisons from './comparisons.ts';
import * as seats from './seats.ts';
import * as ruleDays from './ruleDays.ts';
import * as priceTerms from './priceTerms.ts';
import * as references from './references.ts';
import * as sourceUse from './sourceUse.ts';
import * as statedValues from './statedValues.ts';
import * as standards from './standards.ts';
import * as priceDays from './priceDays.ts';
import * as events from './events.ts';
import * as boardRows from './boardRows.ts';
import * as targets from './targets.ts';
import * as periods from './periods.ts';
import * as industries from './industries.ts';
import { nameResolves } from './nameResolves.ts';
import { jumpIsExplained } from './jumpIsExplained.ts';
import * as sourceKinds from './sourceKinds.ts';
import * as licences from './licences.ts';
import * as planTasks from './planTasks.ts';
import * as confidence from './confidence.ts';
import * as units from './units.ts';
import * as locators from './locators.ts';
import * as shares from './shares.ts';
import { personIsNotNamed } from './personIsNotNamed.ts';
import * as relations from './relations.ts';
import * as registered from './registered.ts';
import * as releases from './releases.ts';
import { searchAliasIsNeeded } from './searchAliasIsNeeded.ts';
import { sourceFamilyIsOne } from './sourceFamilyIsOne.ts';
import * as wording from './wording.ts';

type LintRule = (records: Records) => Problem[];

/** Every rule that checks more than one cell. Rules for one cell are defined with the cells, in `tables`. */
export const lintRules: readonly LintRule[] = [
  references.sourceIsKnown,
  references.connectorSourceIsKnown,
  references.unitIsKnown,
  references.referenceIsKnown,
  indicatorRows.readingHasObservation,
  references.keyIsUnique,
  sourceUse.sourceIsCited,
  sourceUse.sourceIsNotRepeated,
  sourceUse.urlIsWellFormed,
  sourceUse.copyIsNotLinked,
  sourceUse.copyIsPlaced,
  sourceKinds.kindIsOnePerHost,
  sourceKinds.primaryComesFromIssuer,
  sourceKinds.machineWrittenIsNotHigh,
  sourceKinds.weakSourceIsLow,
  confidence.wideRangeIsNotHigh,
  confidence.highIsFirstHand,
  confidence.ownWorkIsDeclared,
  confidence.ownWorkIsNotHigh,
  confidence.inferredYearIsLow,
  licences.licenceFitsRepository,
  licences.licenceWordingIsOne,
  personIsNotNamed,
  indicatorRows.indicatorHasValue,
  indicatorRows.definitionSaysWhat,
  units.unitFitsIndicator,
  units.differenceHasItsUnit,
  units.bothIsNotTheWorld,
  industries.industryFitsIndicator,
  industries.industryIsNotTheKey,
  industries.industryFollowsProduct,
  industries.industryIsInScope,
  industries.industryFollowsStandard,
  indicatorRows.quantityHasOneIndicator,
  periods.periodFormatIsOne,
  periods.partialPeriodIsMarked,
  periods.spanIsThePeriod,
  periods.futureIsForecast,
  periods.sourceCoversPeriod,
  shares.shareIsAtMostWhole,
  shares.shareIsRoundedOnce,
  shares.sharesAddUpToWhole,
  jumpIsExplained,
  sourceFamilyIsOne,
  statedValues.digitizedAxisIsRecorded,
  statedValues.boundIsData,
  statedValues.countsAreNotCarriedForward,
  shares.partIsWithinTotal,
  seats.companyHasHeadquarters,
  comparisons.comparisonIsConsidered,
  comparisons.participationIsMeasured,
  seats.coverageFitsItsRows,
  seats.oneChairAtATime,
  seats.officeIsGradedOnce,
  boardRows.intervalHoldsScore,
  boardRows.rankFollowsScore,
  boardBreaks.levelShiftIsExplained,
  boardBreaks.breakWordsFitCaptures,
  boardBreaks.computedBreakHasBounds,
  boardBreaks.sizeHoldsCapture,
  developers.modelHasOneDeveloper,
  developers.areaFitsDeveloper,
  indicatorRows.derivedIsReproducible,
  indicatorRows.withdrawalIsExplained,
  indicatorRows.revisionHasCause,
  developers.developerAreaIsSourced,
  boardRows.openWeightsFitBoard,
  boardRows.fillRateIsEven,
  priceRuns.segmentsDoNotOverlap,
  priceRuns.latestSegmentIsModelPrice,
  priceRuns.cnyListHasSource,
  priceTerms.contextHasSource,
  priceRuns.conversionUsesItsMonth,
  priceRuns.priceBasisIsOne,
  priceRuns.basisFitsIndicator,
  priceRuns.priceRunDoesNotFlip,
  priceTerms.priceWordsFitColumns,
  priceTerms.wordIsGradedOnce,
  priceTerms.peakHoursFitPrices,
  priceDays.exactDateIsStated,
  priceDays.lastSeenFollowsSightings,
  priceDays.endedPriceIsNotListed,
  priceDays.priceDayIsInItsPlace,
  releases.releasePrecedesSightings,
  releases.releaseTieIsHarmless,
  standards.designationFitsKind,
  standards.standardAheadHasDate,
  standards.standardDatesAreOrdered,
  standards.sightingHasSourceDay,
  registered.registerFitsStandards,
  registered.registerIsTitled,
  registered.requestFitsRegister,
  locators.locatorIsOfOneSource,
  locators.locatorNamesAPlace,
  locators.commitFitsSource,
  standards.lineageFitsStandard,
  standards.lineageIsWhole,
  planTasks.openTaskHasNoDocument,
  planTasks.outcomeFollowsPlan,
  planTasks.studyAsksForNone,
  planTasks.linkBasisHolds,
  planTasks.linkIsNoFirmer,
  planTasks.advanceGoesOn,
  planTasks.carriedOverIsOpen,
  relations.relationIsSourced,
  relations.topicHoldsItsLaw,
  relations.topicHoldsItsRules,
  relations.adoptionIsCounterpart,
  ruleDays.phasesAgree,
  ruleDays.phaseWordIsOne,
  ruleDays.objectIsNamed,
  ruleDays.movedDayHasAmendment,
  ruleDays.complianceHoldsRules,
  ruleDays.ruleDayIsToldOnce,
  ruleDays.sharedDayIsGradedOnce,
  ruleDays.likeDutiesAreAlike,
  documentWords.chineseTitleIsOriginal,
  documentWords.instrumentIsNamed,
  documentWords.stageIsNamed,
  events.eventDateIsConfirmed,
  events.eventIsToldOnce,
  events.eventHasDayOfStandard,
  events.textKnowsNoLater,
  events.eventBodyIsNamed,
  calendar.calendarKindFitsTitle,
  calendar.calendarReferenceResolves,
  targets.forecastIsNoPlan,
  targets.metTargetHasSource,
  targets.targetHasPlace,
  nameResolves,
  searchAliasIsNeeded,
  wording.wordingIsAmerican,
  wording.wordingIsPlain,
  wording.wordingNamesNoFile,
  wording.textCitesNoSource,
];
