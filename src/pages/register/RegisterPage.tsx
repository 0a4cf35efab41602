import { RegisterFigures } from './RegisterFigures.tsx';
import { RegisterList } from './RegisterList.tsx';
import { TextLink } from '../../ui/TextLink.tsx';

/** Publications and projects of standards bodies: figures, and a list of all. */
export const RegisterPage = () => (
  <div className="flex flex-col gap-14">
    <p className="text-sm">
      <TextLink to="/register#register-list">Search the documents one by one ↓</TextLink>
    </p>
    <RegisterFigures />
    <RegisterList />
    <p className="text-sm">
      <TextLink to="/standards">Standards: from plan to law, step by step →</TextLink>
    </p>
  </div>
);
