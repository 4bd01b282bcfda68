/** A colour in sRGB: channels 0…255, alpha 0…1. */
export interface Colour {
  red: number;
  green: number;
  blue: number;
  alpha: number;
}
