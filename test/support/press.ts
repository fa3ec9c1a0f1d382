import { sendKeys } from '@web/test-runner-commands';
import { engine } from './engine.js';

const focused = (): Element => {
  let element = document.activeElement ?? document.body;
  while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
};

/** Presses a key as a person does, or `Control+` and a key. */
export const press = async (keys: string): Promise<void> => {
  const key = keys.replace('Control+', '');
  if (key === keys) await sendKeys({ press: key });
  // WebDriver's classic protocol, by which WebKit is driven, holds no key down.
  else if (engine === 'webkit')
    focused().dispatchEvent(
      new KeyboardEvent('keydown', { key, ctrlKey: true, bubbles: true, composed: true, cancelable: true }),
    );
  else {
    await sendKeys({ down: 'Control' });
    await sendKeys({ press: key });
    await sendKeys({ up: 'Control' });
  }
};
