const HAN = /\p{Script=Han}/u;

/** Most sources in other languages are listed by an English title: only Chinese characters are read as Chinese. */
export const titleLanguage = (title: string): string | undefined => (HAN.test(title) ? 'zh' : undefined);
