/**
 * One after the other. The store has one connection: while a transaction waits between two of its entries,
 * another request would read what may yet be undone, or be undone with it.
 */
export class Queue {
  #last: Promise<unknown> = Promise.resolve()

  run<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work)
    this.#last = turn.catch(() => undefined)
    return turn
  }
}
