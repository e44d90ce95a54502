import type { QuotationKind } from '../../annotation';
import type { Construction } from './constructions';

/**
 * A first estimate of how often content and source are right, by kind and construction, 0 to 1: set by hand from the share of right content
 * each construction showed on annotated news; only its order matters, since `CALIBRATION` (calibration.ts) turns the product into a measured share.
 */
export const RELIABILITY: Readonly<Record<QuotationKind, Partial<Record<Construction, number>>>> = {
  direct: {
    'source-cue-content': 0.95,
    'content-source-cue': 0.98,
    'content-cue-source': 0.98,
    interrupted: 0.97,
    'according-to': 0.95,
    colon: 0.9,
    participle: 0.93,
    infinitive: 0.85,
    passive: 0.85,
    object: 0.9,
    floating: 0.85,
    drifting: 0.6,
    embedded: 0.75,
    noun: 0.7,
    headline: 0.75,
    signature: 0.95,
    transcript: 0.97,
    parenthesis: 0.85,
  },
  mixed: {
    'source-cue-content': 0.93,
    'content-source-cue': 0.94,
    'content-cue-source': 0.96,
    interrupted: 0.9,
    'according-to': 0.88,
    colon: 0.85,
    participle: 0.88,
    infinitive: 0.8,
    passive: 0.75,
    object: 0.9,
    floating: 0.85,
    drifting: 0.6,
    embedded: 0.7,
    noun: 0.7,
    headline: 0.7,
    signature: 0.9,
    transcript: 0.95,
    parenthesis: 0.85,
  },
  indirect: {
    'source-cue-content': 0.9,
    'content-source-cue': 0.85,
    'content-cue-source': 0.85,
    interrupted: 0.75,
    'according-to': 0.88,
    colon: 0.75,
    participle: 0.82,
    infinitive: 0.75,
    passive: 0.7,
    object: 0.78,
    floating: 0.5,
    drifting: 0.4,
    embedded: 0.5,
    noun: 0.65,
    headline: 0.65,
    transcript: 0.95,
    parenthesis: 0.85,
    hearsay: 0.95,
  },
};

/** For what the table leaves out. */
export const RELIABILITY_ELSEWHERE = 0.6;

/** Confidence below which indirect speech of nobody known is left out inside another quotation; set by hand. */
export const LEAST_WITHIN_QUOTATION = 0.21;
