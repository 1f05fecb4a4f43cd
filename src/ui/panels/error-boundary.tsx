import { Component, type ReactNode } from 'react';

interface ErrorBoundaryProps {
  readonly title: string;
  readonly body: string;
  readonly reload: string;
  readonly children: ReactNode;
}

/** Catches what a panel throws: a plain message instead of an empty page. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <main className="plain-message" role="alert">
        <h1>{this.props.title}</h1>
        <p>{this.props.body}</p>
        <button type="button" className="button primary" onClick={() => location.reload()}>
          {this.props.reload}
        </button>
      </main>
    );
  }
}
