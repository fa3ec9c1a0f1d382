/** Hears the keys of the page while it is told to. It asks the page for that once, not at each move of a pointer. */
export class PageKeys {
  readonly #heard: (event: KeyboardEvent) => void;
  #isListening = false;

  constructor(heard: (event: KeyboardEvent) => void) {
    this.#heard = heard;
  }

  listen(isListening: boolean): void {
    if (isListening === this.#isListening) return;
    this.#isListening = isListening;
    if (isListening) document.addEventListener('keydown', this.#heard, true);
    else document.removeEventListener('keydown', this.#heard, true);
  }
}
