/** ", with 82 % confidence": how sure the engine was of what the reader has put right. */
export function wasSure(confidence: number): string {
  return `, with ${Math.round(confidence * 100)} % confidence`;
}
