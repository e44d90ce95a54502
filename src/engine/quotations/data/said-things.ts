/** First words of what is said without being a clause: "said goodbye to the crew", "says a lot about him", "said the same of her". */
export const NO_CLAUSE: ReadonlySet<string> = new Set(
  'a an this that these those some something nothing anything everything much little more less goodbye hello thanks grace no yes words things so'.split(
    ' ',
  ),
);
