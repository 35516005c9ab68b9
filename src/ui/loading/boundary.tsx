import { Component, type ReactNode } from 'react'
import { askAgainForParts } from './part.tsx'

interface Props {
  /** Where the person is: what broke in one place need not be broken in the next. */
  place: string
  /** Drawn instead of what could not be. */
  renderInstead: (tryAgain: () => void) => ReactNode
  children: ReactNode
}

interface State {
  place: string
  broken: boolean
}

/** Whatever cannot be drawn, or did not load, stops here: what was noted lives above it and is kept. */
export class Boundary extends Component<Props, State> {
  override state: State = { place: this.props.place, broken: false }

  static getDerivedStateFromError(): Partial<State> {
    return { broken: true }
  }

  static getDerivedStateFromProps({ place }: Props, state: State): State | null {
    if (place === state.place) return null
    askAgainForParts()
    return { place, broken: false }
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children
    return this.props.renderInstead(() => {
      askAgainForParts()
      this.setState({ broken: false })
    })
  }
}
