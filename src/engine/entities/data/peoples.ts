import { wordSet } from '../../text/word-set';

/**
 * Peoples that the lists of the names file lack, or know as a newspaper only ("The Australian"). Lower case.
 */
export const MORE_PEOPLES = wordSet(
  `australian australians namibian zimbabwean bhutanese luxembourgish siberian siberians gazan gazans hmong balochi muscovite muscovites yugoslav
  yugoslavs abkhazian abkhazians comorian comorians lesothan vanuatuan vanuatuans`,
);
