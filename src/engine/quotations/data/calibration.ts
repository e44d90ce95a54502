type Points = readonly (readonly [number, number])[];

/**
 * From the raw score of a quotation to the share that is right (content, source and speaker), as points to interpolate between: isotonic
 * regression by `npm run train:attribution` on our own annotated articles; anything their annotators left out counts as wrong.
 */
export const CALIBRATION: Points = [
  [0, 0],
  [0.454, 0.359],
  [0.631, 0.516],
  [0.755, 0.735],
  [0.797, 0.863],
  [0.85, 0.899],
  [0.893, 0.922],
  [0.906, 0.938],
  [0.933, 0.987],
  [0.955, 0.99],
];

/** The same for indirect speech that was judged, by judges that had not seen the article. */
export const CALIBRATION_JUDGED: Points = [
  [0, 0],
  [0.258, 0.173],
  [0.509, 0.423],
  [0.646, 0.534],
  [0.735, 0.72],
  [0.782, 0.807],
  [0.825, 0.81],
  [0.872, 0.849],
  [0.897, 0.92],
  [0.914, 0.924],
  [0.929, 0.951],
  [0.946, 0.968],
];
