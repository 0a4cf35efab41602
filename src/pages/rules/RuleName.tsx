import type { Rule } from '../../domain/rules.ts';
import { TextLink } from '../../ui/TextLink.tsx';

/** The name of a document, linked to its page if it has one. */
export const RuleName = ({ document, page }: Pick<Rule, 'document' | 'page'>) =>
  page === null ? document : <TextLink to={`/standards/${page}`}>{document}</TextLink>;
