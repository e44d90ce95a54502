/** Currency signs and codes that stand before a figure, as a regular expression source. */
export const CURRENCY_SIGNS = String.raw`[$€£¥₦₹₩₽₺₴₫₱₪₡₵฿]|\b(?:USD|EUR|GBP|CHF|Rs\.?|RM|KSh|Ksh|Sh|R|N)`;

/** Currency words that stand behind a figure. */
export const CURRENCY_WORDS = String.raw`(?:(?:U\.?S\.?|Australian|Canadian|Hong Kong|Singapore|New Zealand|Zimbabwean?|Namibian?) )?dollars?|euros?|pounds?(?: sterling)?|yen|yuan|renminbi|won|rupees?|rupiah|ringgit|roubles?|rubles?|lira|pesos?|reais|real|rand|naira|shillings?|francs?|dirhams?|dinars?|riyals?|rials?|baht|dong|kyat|taka|hryvnias?|zlotys?|kron(?:a|or|er|e)|forints?|cedis?|birr|kwacha|shekels?|tenge|som|lari|soles|bolivars?|cents?`;

/** Words that scale a figure. */
export const SCALES = String.raw`hundred|thousand|million|billion|trillion|lakh|crore|mil|m|mn|bn|tn|k`;

/** Units of quantity that stand behind a figure. */
export const UNITS = String.raw`(?:square |cubic )?(?:kilomet(?:re|er)s?|met(?:re|er)s?|centimet(?:re|er)s?|millimet(?:re|er)s?|miles?|feet|foot|inches|yards?|acres?|hectares?)|km2?|kg|kilograms?|kilos?|grams?|tonnes?|tons?|litres?|liters?|gallons?|barrels?|bushels?|degrees(?: (?:Celsius|Fahrenheit))?|megawatts?|gigawatts?|kilowatts?|MW|GW|kWh|bps|basis points|kilobytes?|megabytes?|gigabytes?|terabytes?|knots|mph|km\/h|kph`;
