type Points = readonly (readonly [number, number])[];

/**
 * From the raw score of a quotation to the share that is right (content, source and speaker), as points to interpolate between: isotonic
 * regression by `npm run train:attribution` on our own annotated articles; anything their annotators left out counts as wrong.
 */
export const CALIBRATION: Points = [
  [0, 0],
  [0.424, 0.278],
  [0.579, 0.478],
  [0.728, 0.663],
  [0.787, 0.836],
  [0.825, 0.881],
  [0.856, 0.897],
  [0.887, 0.911],
  [0.941, 0.986],
];

/** The same for indirect speech that was judged, by judges that had not seen the article. */
export const CALIBRATION_JUDGED: Points = [
  [0, 0],
  [0.225, 0.166],
  [0.426, 0.363],
  [0.547, 0.476],
  [0.66, 0.648],
  [0.737, 0.721],
  [0.778, 0.756],
  [0.818, 0.83],
  [0.861, 0.87],
  [0.885, 0.901],
  [0.905, 0.932],
  [0.934, 0.958],
];
