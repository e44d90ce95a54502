/** ", with 82 % confidence": how sure the engine was of what the reader has put right. */
export function wasSure(confidence: number): string {
  return `, with ${Math.round(confidence * 100)} % confidence`;
}

/** Of what the engine had missed. */
export const MARKED = 'marked by the reader';

/** Of a pronoun, where the reader has said who speaks. */
export const CORRECTED_PRONOUN = 'follows from who speaks, corrected by the reader';
