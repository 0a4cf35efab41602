import type { Problem, Records } from '../tables/records.ts';
import { areaFitsDeveloper, developerAreaIsSourced, modelHasOneDeveloper } from './developers.ts';
import {
  definitionSaysWhat,
  derivedIsReproducible,
  indicatorHasValue,
  quantityHasOneIndicator,
  readingHasObservation,
  revisionHasCause,
  withdrawalIsExplained,
} from './indicatorRows.ts';
import {
  basisFitsIndicator,
  cnyListHasSource,
  conversionUsesItsMonth,
  latestSegmentIsModelPrice,
  priceBasisIsOne,
  priceRunDoesNotFlip,
  segmentsDoNotOverlap,
} from './priceRuns.ts';
import { chineseTitleIsOriginal, instrumentIsNamed, stageIsNamed } from './documentWords.ts';
import {
  breakWordsFitCaptures,
  computedBreakHasBounds,
  levelShiftIsExplained,
  sizeHoldsCapture,
} from './boardBreaks.ts';
import { calendarKindFitsTitle, calendarReferenceResolves } from './calendar.ts';
import { comparisonIsConsidered, participationIsMeasured } from './comparisons.ts';
import { companyHasHeadquarters, coverageFitsItsRows, officeIsGradedOnce, oneChairAtATime } from './seats.ts';
import {
  complianceHoldsRules,
  likeDutiesAreAlike,
  movedDayHasAmendment,
  objectIsNamed,
  phaseWordIsOne,
  phasesAgree,
  ruleDayIsToldOnce,
  sharedDayIsGradedOnce,
} from './ruleDays.ts';
import {
  contextHasSource,
  peakHoursFitPrices,
  priceWordsFitColumns,
  wordIsGradedOnce,
} from './priceTerms.ts';
import {
  connectorSourceIsKnown,
  keyIsUnique,
  referenceIsKnown,
  sourceIsKnown,
  unitIsKnown,
} from './references.ts';
import {
  copyIsNotLinked,
  copyIsPlaced,
  sourceIsCited,
  sourceIsNotRepeated,
  urlIsWellFormed,
} from './sourceUse.ts';
import { boundIsData, countsAreNotCarriedForward, digitizedAxisIsRecorded } from './statedValues.ts';
import {
  designationFitsKind,
  lineageFitsStandard,
  lineageIsWhole,
  sightingHasSourceDay,
  standardAheadHasDate,
  standardDatesAreOrdered,
} from './standards.ts';
import {
  endedPriceIsNotListed,
  exactDateIsStated,
  lastSeenFollowsSightings,
  priceDayIsInItsPlace,
} from './priceDays.ts';
import {
  eventBodyIsNamed,
  eventDateIsConfirmed,
  eventHasDayOfStandard,
  eventIsToldOnce,
  textKnowsNoLater,
} from './events.ts';
import { fillRateIsEven, intervalHoldsScore, openWeightsFitBoard, rankFollowsScore } from './boardRows.ts';
import { forecastIsNoPlan, metTargetHasSource, targetHasPlace } from './targets.ts';
import {
  futureIsForecast,
  partialPeriodIsMarked,
  periodFormatIsOne,
  sourceCoversPeriod,
  spanIsThePeriod,
} from './periods.ts';
import {
  industryFitsIndicator,
  industryFollowsStandard,
  industryIsInScope,
  industryIsNotTheKey,
} from './industries.ts';
import { nameResolves } from './nameResolves.ts';
import { jumpIsExplained } from './jumpIsExplained.ts';
import {
  kindIsOnePerHost,
  machineWrittenIsNotHigh,
  primaryComesFromIssuer,
  weakSourceIsLow,
} from './sourceKinds.ts';
import { licenceFitsRepository, licenceWordingIsOne } from './licences.ts';
import {
  advanceGoesOn,
  carriedOverIsOpen,
  linkBasisHolds,
  linkIsNoFirmer,
  openTaskHasNoDocument,
  outcomeFollowsPlan,
  studyAsksForNone,
} from './planTasks.ts';
import {
  highIsFirstHand,
  inferredYearIsLow,
  ownWorkIsDeclared,
  ownWorkIsNotHigh,
  wideRangeIsNotHigh,
} from './confidence.ts';
import { bothIsNotTheWorld, differenceHasItsUnit, unitFitsIndicator } from './units.ts';
import { commitFitsSource, locatorIsOfOneSource, locatorNamesAPlace } from './locators.ts';
import { partIsWithinTotal, shareIsAtMostWhole, shareIsRoundedOnce, sharesAddUpToWhole } from './shares.ts';
import { personIsNotNamed } from './personIsNotNamed.ts';
import { relationIsSourced, topicHoldsItsLaw, topicHoldsItsRules } from './relations.ts';
import { registerFitsStandards, registerIsTitled, requestFitsRegister } from './registered.ts';
import { releasePrecedesSightings, releaseTieIsHarmless } from './releases.ts';
import { searchAliasIsNeeded } from './searchAliasIsNeeded.ts';
import { sourceFamilyIsOne } from './sourceFamilyIsOne.ts';
import { textCitesNoSource, wordingIsAmerican, wordingIsPlain, wordingNamesNoFile } from './wording.ts';

type LintRule = (records: Records) => Problem[];

/** Every rule that checks more than one cell. Rules for one cell are defined with the cells, in `tables`. */
export const lintRules: readonly LintRule[] = [
  sourceIsKnown,
  connectorSourceIsKnown,
  unitIsKnown,
  referenceIsKnown,
  readingHasObservation,
  keyIsUnique,
  sourceIsCited,
  sourceIsNotRepeated,
  urlIsWellFormed,
  copyIsNotLinked,
  copyIsPlaced,
  kindIsOnePerHost,
  primaryComesFromIssuer,
  machineWrittenIsNotHigh,
  weakSourceIsLow,
  wideRangeIsNotHigh,
  inferredYearIsLow,
  highIsFirstHand,
  ownWorkIsDeclared,
  ownWorkIsNotHigh,
  licenceFitsRepository,
  licenceWordingIsOne,
  personIsNotNamed,
  indicatorHasValue,
  definitionSaysWhat,
  unitFitsIndicator,
  differenceHasItsUnit,
  bothIsNotTheWorld,
  industryFitsIndicator,
  industryIsNotTheKey,
  industryIsInScope,
  industryFollowsStandard,
  quantityHasOneIndicator,
  periodFormatIsOne,
  partialPeriodIsMarked,
  spanIsThePeriod,
  futureIsForecast,
  sourceCoversPeriod,
  shareIsAtMostWhole,
  shareIsRoundedOnce,
  sharesAddUpToWhole,
  jumpIsExplained,
  sourceFamilyIsOne,
  digitizedAxisIsRecorded,
  boundIsData,
  countsAreNotCarriedForward,
  partIsWithinTotal,
  companyHasHeadquarters,
  comparisonIsConsidered,
  participationIsMeasured,
  coverageFitsItsRows,
  oneChairAtATime,
  officeIsGradedOnce,
  intervalHoldsScore,
  rankFollowsScore,
  levelShiftIsExplained,
  breakWordsFitCaptures,
  computedBreakHasBounds,
  sizeHoldsCapture,
  modelHasOneDeveloper,
  areaFitsDeveloper,
  derivedIsReproducible,
  withdrawalIsExplained,
  revisionHasCause,
  developerAreaIsSourced,
  openWeightsFitBoard,
  fillRateIsEven,
  segmentsDoNotOverlap,
  latestSegmentIsModelPrice,
  cnyListHasSource,
  contextHasSource,
  conversionUsesItsMonth,
  priceBasisIsOne,
  basisFitsIndicator,
  priceRunDoesNotFlip,
  priceWordsFitColumns,
  wordIsGradedOnce,
  peakHoursFitPrices,
  exactDateIsStated,
  lastSeenFollowsSightings,
  endedPriceIsNotListed,
  priceDayIsInItsPlace,
  releasePrecedesSightings,
  releaseTieIsHarmless,
  designationFitsKind,
  standardAheadHasDate,
  standardDatesAreOrdered,
  sightingHasSourceDay,
  registerFitsStandards,
  registerIsTitled,
  requestFitsRegister,
  locatorIsOfOneSource,
  locatorNamesAPlace,
  commitFitsSource,
  lineageFitsStandard,
  lineageIsWhole,
  openTaskHasNoDocument,
  outcomeFollowsPlan,
  studyAsksForNone,
  linkBasisHolds,
  linkIsNoFirmer,
  advanceGoesOn,
  carriedOverIsOpen,
  relationIsSourced,
  topicHoldsItsLaw,
  topicHoldsItsRules,
  phasesAgree,
  phaseWordIsOne,
  objectIsNamed,
  movedDayHasAmendment,
  complianceHoldsRules,
  ruleDayIsToldOnce,
  sharedDayIsGradedOnce,
  likeDutiesAreAlike,
  chineseTitleIsOriginal,
  instrumentIsNamed,
  stageIsNamed,
  eventDateIsConfirmed,
  eventIsToldOnce,
  eventHasDayOfStandard,
  textKnowsNoLater,
  eventBodyIsNamed,
  calendarKindFitsTitle,
  calendarReferenceResolves,
  forecastIsNoPlan,
  metTargetHasSource,
  targetHasPlace,
  nameResolves,
  searchAliasIsNeeded,
  wordingIsAmerican,
  wordingIsPlain,
  wordingNamesNoFile,
  textCitesNoSource,
];
