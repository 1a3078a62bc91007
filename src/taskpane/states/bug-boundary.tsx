import { Component, type ReactNode } from "react";
import { BugReport } from "./bug-report";

type BugBoundaryProps = { version: string; children: ReactNode };
type BugBoundaryState = { bug: unknown; hasBug: boolean };

/** Stands between a bug of ours and an empty pane. What it guards starts afresh when the person goes on. */
export class BugBoundary extends Component<BugBoundaryProps, BugBoundaryState> {
  override state: BugBoundaryState = { bug: null, hasBug: false };

  static getDerivedStateFromError(bug: unknown): BugBoundaryState {
    return { bug, hasBug: true };
  }

  override render() {
    if (!this.state.hasBug) return this.props.children;
    return (
      <BugReport
        bug={this.state.bug}
        version={this.props.version}
        onGoOn={() => this.setState({ bug: null, hasBug: false })}
      />
    );
  }
}
