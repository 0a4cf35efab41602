import { PageLink } from '../../paint/PageLink.tsx';
import { RegisterFigures } from './RegisterFigures.tsx';
import { RegisterList } from './RegisterList.tsx';

/** Publications and projects of standards bodies: figures, and a list of all. */
export const RegisterPage = () => (
  <div className="flex flex-col gap-14">
    <p className="text-sm">
      <PageLink to="/register#register-list" className="underline underline-offset-4">
        Search the documents one by one ↓
      </PageLink>
    </p>
    <RegisterFigures />
    <RegisterList />
    <p className="text-sm">
      <PageLink to="/standards" className="underline underline-offset-4">
        Standards and regulations with their dated way from plan to law →
      </PageLink>
    </p>
  </div>
);
