import { altText } from '../../figure/altText.ts';
import type { Figure } from '../../figure/figure.ts';
import { longDescription } from '../../figure/longDescription.ts';
import { Fold } from './Fold.tsx';
import { TextField } from './TextField.tsx';

/** The reader's own words for those who cannot see the picture; `null`: those made from the data. */
export interface Words {
  readonly altText: string | null;
  readonly longText: string | null;
}

export const noWords: Words = { altText: null, longText: null };

interface WordFieldsProps {
  readonly figure: Figure;
  readonly words: Words;
  readonly onChange: (words: Words) => void;
}

/** What is said to those who cannot see the picture, written into the file and offered beside it. */
export function WordFields({ figure, words, onChange }: WordFieldsProps) {
  return (
    <>
      <TextField
        label="Alt text"
        generated={altText(figure)}
        own={words.altText}
        rows={4}
        copyLabel="Copy alt text"
        onChange={(own) => onChange({ ...words, altText: own })}
      />
      <Fold summary="Long description">
        <TextField
          label="Long description"
          hidesLabel
          generated={longDescription(figure, window.location.origin)}
          own={words.longText}
          rows={8}
          onChange={(own) => onChange({ ...words, longText: own })}
        />
      </Fold>
    </>
  );
}
