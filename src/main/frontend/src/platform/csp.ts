/**
 * The nonce of this answer. Imported before all else: it also gives the nonce to every `<style>`
 * that a library makes by itself, and turns style attributes written as text, which the policy
 * forbids, into properties, which it permits.
 */
export const nonce: string =
  document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';

const createElement = document.createElement.bind(document);
document.createElement = ((name: string, options?: ElementCreationOptions) => {
  const made = createElement(name, options);
  if (made instanceof HTMLStyleElement) {
    made.nonce = nonce;
  }
  return made;
}) as typeof document.createElement;

const setAttribute = Element.prototype.setAttribute;
Element.prototype.setAttribute = function set(this: Element, name: string, value: string) {
  if (name === 'style' && (this instanceof HTMLElement || this instanceof SVGElement)) {
    this.style.cssText = value;
  } else {
    setAttribute.call(this, name, value);
  }
};
