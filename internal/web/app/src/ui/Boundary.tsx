import { Component, type ReactNode } from 'react';
import { Failed } from './states';

/** Keeps what surrounds a screen when the screen itself breaks, or cannot be fetched because a newer
 * version has taken its place. Loading the page anew mends both. */
export class Boundary extends Component<{ children: ReactNode }, { error: unknown }> {
  override state = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    return this.state.error === null ? this.props.children : <Failed error={this.state.error} retry={() => location.reload()} />;
  }
}
