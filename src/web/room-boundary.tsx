import { Component, type ReactNode } from 'react';
import { messageOf } from './message-of.ts';

interface RoomBoundaryProps {
  /** Another one is another try. */
  readonly place: string;
  readonly children: ReactNode;
}

interface State {
  readonly place: string;
  readonly failure: string | null;
}

/** Says in place of a room why it could not be shown; the rest of the page goes on. */
export class RoomBoundary extends Component<RoomBoundaryProps, State> {
  override state: State = { place: this.props.place, failure: null };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { failure: messageOf(error) };
  }

  static getDerivedStateFromProps({ place }: RoomBoundaryProps, before: State): State | null {
    return place === before.place ? null : { place, failure: null };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    if (failure === null) return this.props.children;
    return (
      <div className="sheet">
        <div className="notice bad" role="alert">
          <p>This room could not be shown: {failure}</p>
          <button type="button" onClick={() => location.reload()}>
            Reload
          </button>
        </div>
        <p>Runs that this browser keeps go on from their last day. Other rooms can be opened meanwhile.</p>
      </div>
    );
  }
}
