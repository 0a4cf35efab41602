/** The page's paper, which no element of the figure has of its own. */
const backgroundColor = '#fbfaf7';

type Capture = (element: HTMLElement) => Promise<Blob>;

const orFail = (blob: Blob | null): Blob => {
  if (blob === null) throw new Error('The library gave no picture.');
  return blob;
};

/** The libraries that take a picture of an element on the page, each asked for a PNG at twice the size. */
export const peers = {
  'html-to-image': async (element) => {
    const { toBlob } = await import('html-to-image');
    return orFail(await toBlob(element, { pixelRatio: 2, backgroundColor }));
  },
  'modern-screenshot': async (element) => {
    const { domToBlob } = await import('modern-screenshot');
    return domToBlob(element, { scale: 2, backgroundColor });
  },
  snapdom: async (element) => {
    const { snapdom } = await import('@zumer/snapdom');
    return snapdom.toBlob(element, { type: 'png', scale: 2, dpr: 1, embedFonts: true, backgroundColor });
  },
} as const satisfies Record<string, Capture>;
