import { useDeferredValue } from 'react';
import { useView } from '../url/useView.ts';
import type { View } from '../url/view.ts';

/** The view a moment behind the address, so that a click on a filter is painted before figures are drawn. */
export const useDeferredView = (): View => useDeferredValue(useView().view);
