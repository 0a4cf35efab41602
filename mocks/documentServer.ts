/** Answers an API request as the static host would: from the built documents. */
export type DocumentServer = (request: Request) => Promise<Response>;
