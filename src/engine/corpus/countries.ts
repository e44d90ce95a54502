import { COUNTRIES } from './data/countries';
import { normaliseName } from './normalise-name';

/** The usual English name of the country that goes by this name or alias ("U.S.", "N. Korea"), or undefined. */
export function countryNamed(name: string): string | undefined {
  table ??= readTable();
  return table.get(normaliseName(name));
}

let table: ReadonlyMap<string, string> | undefined;

function readTable(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const line of COUNTRIES.split('\n')) {
    const [country = '', aliases = ''] = line.split(':').map((part) => part.trim());
    if (country === '') continue;
    for (const name of [country, ...aliases.split(',')]) {
      const key = normaliseName(name);
      if (key !== '') names.set(key, country);
    }
  }
  return names;
}
