import type { Figure } from '../../figure/figure.ts';
import type { PictureSettings } from '../settings.ts';
import { pictureMetadata } from './pictureMetadata.ts';
import { pictureRdf } from './pictureRdf.ts';
import { writeXml } from './xmlText.ts';

/** The keyword under which programs look for XMP in a PNG. */
export const XMP_KEY = 'XML:com.adobe.xmp';

/** The packet as XMP part 1 wants it; read-only, since it has no room to grow. */
const xmpPacket = (rdf: string): string =>
  `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>\n<x:xmpmeta xmlns:x="adobe:ns:meta/">${rdf}</x:xmpmeta>\n<?xpacket end="r"?>`;

/** All texts of a figure's PNG, by keyword: what any viewer shows, and the XMP packet. */
export function pngTexts(figure: Figure, settings: PictureSettings, origin: string): Record<string, string> {
  return {
    ...pictureMetadata(figure, settings.altText, origin),
    [XMP_KEY]: xmpPacket(writeXml(pictureRdf(figure, settings, origin))),
  };
}
