// Runs in the head of each page before anything is painted; see README.
import { collectUses } from './collectUses.ts';
import { readChoices } from './readChoices.ts';
import { waitForView } from './waitForView.ts';

readChoices();
waitForView();
collectUses();
