import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ApiError } from '../api/ApiError.ts';
import { documentKey } from '../queries/documentQuery.ts';
import { SiteRouter } from '../url/SiteRouter.tsx';
import { SiteLine } from './SiteLine.tsx';

it('says that there is a newer dataset, also of a document that was refused before the line was there', async () => {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const refused = () => Promise.reject(new ApiError('other-version', '/industries.json', 'Renewed.'));
  await client.prefetchQuery({ queryKey: documentKey('/industries.json'), queryFn: refused });
  render(
    <QueryClientProvider client={client}>
      <SiteRouter>
        <SiteLine />
      </SiteRouter>
    </QueryClientProvider>,
  );
  expect(await screen.findByText('A newer dataset is here.')).toBeDefined();
});
