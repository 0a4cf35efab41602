import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { loadPeerData, type PeerData } from './peerData.ts';
import { Distances, FlagshipDots, Frontier, Fronts, Seats, Tasks } from './PeerFigures.tsx';

/** The figures of the overview with a choice of industry, as one would draw them with Recharts: no cards, no tables. */
function Peer({ overview, leads }: PeerData) {
  const [industry, choose] = useState('');
  const isChosen = (one: string) => industry === '' || one === industry;
  const { plan, counts } = overview.evPlans;
  const chosenLeads = leads.filter((lead) => isChosen(lead.industry));
  const chosenCounts = counts.filter(({ industries }) => industry === '' || industries.includes(industry));
  return (
    <>
      <h1>Who writes the technical standards</h1>
      <label>
        Industry{' '}
        <select value={industry} onChange={(event) => choose(event.target.value)}>
          <option value="">all</option>
          {[...new Set(leads.map((lead) => lead.industry))].map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      </label>
      <Fronts leads={chosenLeads} />
      {isChosen('ai') && <Frontier leaderboards={overview.leaderboards} />}
      {isChosen('ai') && <FlagshipDots aiPricing={overview.aiPricing} />}
      <Seats participation={overview.participation} />
      <Tasks evPlans={{ plan, counts: chosenCounts }} />
      <Distances leads={chosenLeads} />
    </>
  );
}

const data = await loadPeerData();
const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element “root”.');
createRoot(root).render(
  <StrictMode>
    <Peer {...data} />
  </StrictMode>,
);
