import type { Problem, Records } from '../tables/records.ts';
import { areaFitsDeveloper } from './areaFitsDeveloper.ts';
import { derivedIsReproducible } from './derivedIsReproducible.ts';
import { basisFitsIndicator } from './basisFitsIndicator.ts';
import { chineseTitleIsOriginal } from './chineseTitleIsOriginal.ts';
import { breakWordsFitCaptures } from './breakWordsFitCaptures.ts';
import { calendarKindFitsTitle } from './calendarKindFitsTitle.ts';
import { calendarReferenceResolves } from './calendarReferenceResolves.ts';
import { cnyListHasSource } from './cnyListHasSource.ts';
import { comparisonIsConsidered } from './comparisonIsConsidered.ts';
import { companyHasHeadquarters } from './companyHasHeadquarters.ts';
import { complianceHoldsRules } from './complianceHoldsRules.ts';
import { contextHasSource } from './contextHasSource.ts';
import { conversionUsesItsMonth } from './conversionUsesItsMonth.ts';
import { connectorSourceIsKnown } from './connectorSourceIsKnown.ts';
import { copyIsNotLinked } from './copyIsNotLinked.ts';
import { copyIsPlaced } from './copyIsPlaced.ts';
import { countsAreNotCarriedForward } from './countsAreNotCarriedForward.ts';
import { designationFitsKind } from './designationFitsKind.ts';
import { developerAreaIsSourced } from './developerAreaIsSourced.ts';
import { boundIsData } from './boundIsData.ts';
import { digitizedAxisIsRecorded } from './digitizedAxisIsRecorded.ts';
import { endedPriceIsNotListed } from './endedPriceIsNotListed.ts';
import { priceDayIsInItsPlace } from './priceDayIsInItsPlace.ts';
import { eventBodyIsNamed } from './eventBodyIsNamed.ts';
import { eventDateIsConfirmed } from './eventDateIsConfirmed.ts';
import { eventHasDayOfStandard } from './eventHasDayOfStandard.ts';
import { eventIsToldOnce } from './eventIsToldOnce.ts';
import { exactDateIsStated } from './exactDateIsStated.ts';
import { fillRateIsEven } from './fillRateIsEven.ts';
import { forecastIsNoPlan } from './forecastIsNoPlan.ts';
import { futureIsForecast } from './futureIsForecast.ts';
import { indicatorHasValue } from './indicatorHasValue.ts';
import { industryFitsIndicator } from './industryFitsIndicator.ts';
import { industryFollowsStandard } from './industryFollowsStandard.ts';
import { industryIsInScope } from './industryIsInScope.ts';
import { industryIsNotTheKey } from './industryIsNotTheKey.ts';
import { instrumentIsNamed } from './instrumentIsNamed.ts';
import { movedDayHasAmendment } from './movedDayHasAmendment.ts';
import { objectIsNamed } from './objectIsNamed.ts';
import { phaseWordIsOne } from './phaseWordIsOne.ts';
import { phasesAgree } from './phasesAgree.ts';
import { nameResolves } from './nameResolves.ts';
import { intervalHoldsScore } from './intervalHoldsScore.ts';
import { jumpIsExplained } from './jumpIsExplained.ts';
import { keyIsUnique } from './keyIsUnique.ts';
import { readingHasObservation } from './readingHasObservation.ts';
import { kindIsOnePerHost } from './kindIsOnePerHost.ts';
import { lastSeenFollowsSightings } from './lastSeenFollowsSightings.ts';
import { latestSegmentIsModelPrice } from './latestSegmentIsModelPrice.ts';
import { levelShiftIsExplained } from './levelShiftIsExplained.ts';
import { licenceWordingIsOne } from './licenceWordingIsOne.ts';
import { licenceFitsRepository } from './licenceFitsRepository.ts';
import { lineageFitsStandard } from './lineageFitsStandard.ts';
import { advanceGoesOn } from './advanceGoesOn.ts';
import { carriedOverIsOpen } from './carriedOverIsOpen.ts';
import { lineageIsWhole } from './lineageIsWhole.ts';
import { linkBasisHolds } from './linkBasisHolds.ts';
import { linkIsNoFirmer } from './linkIsNoFirmer.ts';
import { openTaskHasNoDocument } from './openTaskHasNoDocument.ts';
import { studyAsksForNone } from './studyAsksForNone.ts';
import { outcomeFollowsPlan } from './outcomeFollowsPlan.ts';
import { highIsFirstHand } from './highIsFirstHand.ts';
import { ownWorkIsDeclared } from './ownWorkIsDeclared.ts';
import { ownWorkIsNotHigh } from './ownWorkIsNotHigh.ts';
import { bothIsNotTheWorld } from './bothIsNotTheWorld.ts';
import { differenceHasItsUnit } from './differenceHasItsUnit.ts';
import { locatorIsOfOneSource } from './locatorIsOfOneSource.ts';
import { machineWrittenIsNotHigh } from './machineWrittenIsNotHigh.ts';
import { metTargetHasSource } from './metTargetHasSource.ts';
import { modelHasOneDeveloper } from './modelHasOneDeveloper.ts';
import { openWeightsFitBoard } from './openWeightsFitBoard.ts';
import { partIsWithinTotal } from './partIsWithinTotal.ts';
import { partialPeriodIsMarked } from './partialPeriodIsMarked.ts';
import { peakHoursFitPrices } from './peakHoursFitPrices.ts';
import { periodFormatIsOne } from './periodFormatIsOne.ts';
import { personIsNotNamed } from './personIsNotNamed.ts';
import { priceBasisIsOne } from './priceBasisIsOne.ts';
import { priceRunDoesNotFlip } from './priceRunDoesNotFlip.ts';
import { priceWordsFitColumns } from './priceWordsFitColumns.ts';
import { primaryComesFromIssuer } from './primaryComesFromIssuer.ts';
import { quantityHasOneIndicator } from './quantityHasOneIndicator.ts';
import { relationIsSourced } from './relationIsSourced.ts';
import { rankFollowsScore } from './rankFollowsScore.ts';
import { referenceIsKnown } from './referenceIsKnown.ts';
import { registerFitsStandards } from './registerFitsStandards.ts';
import { requestFitsRegister } from './requestFitsRegister.ts';
import { registerIsTitled } from './registerIsTitled.ts';
import { releasePrecedesSightings } from './releasePrecedesSightings.ts';
import { releaseTieIsHarmless } from './releaseTieIsHarmless.ts';
import { ruleDayIsToldOnce } from './ruleDayIsToldOnce.ts';
import { searchAliasIsNeeded } from './searchAliasIsNeeded.ts';
import { segmentsDoNotOverlap } from './segmentsDoNotOverlap.ts';
import { shareIsAtMostWhole } from './shareIsAtMostWhole.ts';
import { shareIsRoundedOnce } from './shareIsRoundedOnce.ts';
import { sharesAddUpToWhole } from './sharesAddUpToWhole.ts';
import { sightingHasSourceDay } from './sightingHasSourceDay.ts';
import { sizeHoldsCapture } from './sizeHoldsCapture.ts';
import { sourceCoversPeriod } from './sourceCoversPeriod.ts';
import { sourceFamilyIsOne } from './sourceFamilyIsOne.ts';
import { sourceIsCited } from './sourceIsCited.ts';
import { sourceIsKnown } from './sourceIsKnown.ts';
import { sourceIsNotRepeated } from './sourceIsNotRepeated.ts';
import { stageIsNamed } from './stageIsNamed.ts';
import { likeDutiesAreAlike } from './likeDutiesAreAlike.ts';
import { standardAheadHasDate } from './standardAheadHasDate.ts';
import { standardDatesAreOrdered } from './standardDatesAreOrdered.ts';
import { targetHasPlace } from './targetHasPlace.ts';
import { textCitesNoSource } from './textCitesNoSource.ts';
import { textKnowsNoLater } from './textKnowsNoLater.ts';
import { topicHoldsItsLaw } from './topicHoldsItsLaw.ts';
import { unitFitsIndicator } from './unitFitsIndicator.ts';
import { unitIsKnown } from './unitIsKnown.ts';
import { weakSourceIsLow } from './weakSourceIsLow.ts';
import { wideRangeIsNotHigh } from './wideRangeIsNotHigh.ts';
import { wordIsGradedOnce } from './wordIsGradedOnce.ts';
import { wordingIsAmerican } from './wordingIsAmerican.ts';
import { wordingIsPlain } from './wordingIsPlain.ts';
import { wordingNamesNoFile } from './wordingNamesNoFile.ts';
import { revisionHasCause } from './revisionHasCause.ts';
import { withdrawalIsExplained } from './withdrawalIsExplained.ts';
import { urlIsWellFormed } from './urlIsWellFormed.ts';
import { coverageFitsItsRows } from './coverageFitsItsRows.ts';
import { oneChairAtATime } from './oneChairAtATime.ts';
import { participationIsMeasured } from './participationIsMeasured.ts';
import { locatorNamesAPlace } from './locatorNamesAPlace.ts';
import { officeIsGradedOnce } from './officeIsGradedOnce.ts';

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
  highIsFirstHand,
  ownWorkIsDeclared,
  ownWorkIsNotHigh,
  licenceFitsRepository,
  licenceWordingIsOne,
  personIsNotNamed,
  indicatorHasValue,
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
  phasesAgree,
  phaseWordIsOne,
  objectIsNamed,
  movedDayHasAmendment,
  complianceHoldsRules,
  ruleDayIsToldOnce,
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
