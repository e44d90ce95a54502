type Points = readonly (readonly [number, number])[];

/**
 * From the raw score of a quotation to the share that is right (content, source and speaker), as points to interpolate between: isotonic
 * regression by `npm run train:attribution` on our own annotated articles; anything their annotators left out counts as wrong.
 */
export const CALIBRATION: Points = [
  [0, 0],
  [0.452, 0.359],
  [0.659, 0.658],
  [0.776, 0.792],
  [0.822, 0.897],
  [0.867, 0.91],
  [0.898, 0.939],
  [0.92, 0.949],
  [0.935, 0.984],
  [0.969, 0.99],
];

/** The same for indirect speech that was judged, by judges that had not seen the article. */
export const CALIBRATION_JUDGED: Points = [
  [0, 0],
  [0.269, 0.179],
  [0.526, 0.393],
  [0.673, 0.547],
  [0.75, 0.748],
  [0.79, 0.801],
  [0.832, 0.829],
  [0.878, 0.883],
  [0.898, 0.931],
  [0.913, 0.943],
  [0.935, 0.958],
  [0.96, 0.98],
];
