import { registerOutput } from '../../figures/register/outputFigure.ts';
import { registerProjects } from '../../figures/register/projectsFigure.ts';
import { FigureOf } from '../../frame/FigureOf.tsx';
import { TextLink } from '../../ui/TextLink.tsx';

/** Published documents and projects by the country that runs their committee. */
export const CountriesPage = () => (
  <div className="flex flex-col gap-14">
    <FigureOf spec={registerOutput} height={900} />
    <FigureOf spec={registerProjects} height={560} />
    <p className="text-sm">
      <TextLink to="/register#register-list">The documents one by one →</TextLink>
    </p>
  </div>
);
