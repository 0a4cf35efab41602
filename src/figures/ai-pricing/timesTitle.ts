/**
 * "GPT-5.5 costs 3.8 to 11.4 times DeepSeek-V4-Pro at peak hours": how figures that set two models against each
 * other are titled, so that one pair has one range, and a range that holds at peak hours alone says so.
 */
export const timesTitle = (over: string, times: string, under: string, atPeak: boolean): string =>
  `${over} costs ${times} times ${under}${atPeak ? ' at peak hours' : ''}`;
