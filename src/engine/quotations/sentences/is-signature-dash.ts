const DASH = /^(?:—|–|―|--|-)$/;

/** True for a dash that can stand before the name that signs a quotation. */
export function isSignatureDash(text: string): boolean {
  return DASH.test(text);
}
