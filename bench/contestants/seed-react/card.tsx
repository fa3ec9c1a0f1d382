import type { ReactNode } from 'react';

interface CardProps {
  readonly title: ReactNode;
  readonly description?: string;
  readonly children?: ReactNode;
}

/** The four nested boxes of the guide's component kit, without the kit. */
export const Card = ({ title, description, children }: CardProps) => (
  <div className="card">
    <div className="card-header">
      <h3 className="card-title">{title}</h3>
      {description && <p className="muted">{description}</p>}
    </div>
    <div className="card-content">{children}</div>
  </div>
);

export const Loading = () => <div className="card loading" />;
