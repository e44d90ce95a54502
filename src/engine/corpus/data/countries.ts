/**
 * Countries by the name a reader of English news knows them by, with the other names and short forms in use.
 * One line each: name, then aliases after the colon, separated by commas. Facts of common knowledge, written by hand.
 * Left out: what names more than one of them ("Korea", "Congo", "Guinea" for its neighbours).
 */
export const COUNTRIES = `
Afghanistan
Albania
Algeria
Andorra
Angola
Antigua and Barbuda
Argentina: Argentine Republic
Armenia
Australia: Commonwealth of Australia
Austria
Azerbaijan
Bahamas: The Bahamas
Bahrain
Bangladesh
Barbados
Belarus: Byelorussia
Belgium
Belize
Benin
Bhutan
Bolivia: Plurinational State of Bolivia
Bosnia and Herzegovina: Bosnia, Bosnia & Herzegovina, Bosnia-Herzegovina, BiH
Botswana
Brazil: Federative Republic of Brazil
Brunei: Brunei Darussalam
Bulgaria
Burkina Faso
Burundi
Cambodia: Kampuchea
Cameroon
Canada
Cape Verde: Cabo Verde
Central African Republic: CAR, C.A.R.
Chad
Chile
China: PRC, P.R.C., People's Republic of China, Mainland China, Communist China
Colombia
Comoros
Costa Rica
Croatia
Cuba
Cyprus
Czech Republic: Czechia
Democratic Republic of the Congo: DRC, D.R.C., DR Congo, D.R. Congo, Congo-Kinshasa, Democratic Republic of Congo
Denmark
Djibouti
Dominica
Dominican Republic
East Timor: Timor-Leste
Ecuador
Egypt: Arab Republic of Egypt
El Salvador
Equatorial Guinea
Eritrea
Estonia
Eswatini: Swaziland
Ethiopia
Fiji
Finland
France: French Republic
Gabon
Gambia: The Gambia
Georgia
Germany: Federal Republic of Germany
Ghana
Greece: Hellenic Republic
Grenada
Guatemala
Guinea
Guinea-Bissau
Guyana
Haiti
Honduras
Hong Kong: HKSAR
Hungary
Iceland
India: Republic of India
Indonesia
Iran: Islamic Republic of Iran, Islamic Republic
Iraq
Ireland: Republic of Ireland
Israel: State of Israel
Italy
Ivory Coast: Côte d'Ivoire
Jamaica
Japan
Jordan: Hashemite Kingdom of Jordan
Kazakhstan
Kenya
Kiribati
Kosovo
Kuwait
Kyrgyzstan: Kyrgyz Republic
Laos: Lao PDR
Latvia
Lebanon
Lesotho
Liberia
Libya
Liechtenstein
Lithuania
Luxembourg
Madagascar
Malawi
Malaysia
Maldives: The Maldives
Mali
Malta
Marshall Islands
Mauritania
Mauritius
Mexico
Micronesia: Federated States of Micronesia
Moldova: Republic of Moldova
Monaco
Mongolia
Montenegro
Morocco
Mozambique
Myanmar: Burma
Namibia
Nauru
Nepal
Netherlands: The Netherlands, Holland
New Zealand: NZ, N.Z., Aotearoa
Nicaragua
Niger
Nigeria
North Korea: N. Korea, N Korea, DPRK, D.P.R.K., Democratic People's Republic of Korea, NK
North Macedonia: Macedonia, N. Macedonia
Norway
Oman
Pakistan
Palau
Palestine: State of Palestine
Panama
Papua New Guinea: PNG
Paraguay
Peru
Philippines: The Philippines, Republic of the Philippines
Poland
Portugal
Qatar
Republic of the Congo: Congo-Brazzaville, Republic of Congo
Romania
Russia: Russian Federation
Rwanda
Saint Kitts and Nevis: St. Kitts and Nevis
Saint Lucia: St. Lucia
Saint Vincent and the Grenadines: St. Vincent and the Grenadines
Samoa
San Marino
Sao Tome and Principe: São Tomé and Príncipe
Saudi Arabia: KSA, Kingdom of Saudi Arabia
Senegal
Serbia
Seychelles
Sierra Leone
Singapore
Slovakia
Slovenia
Solomon Islands
Somalia
South Africa: S. Africa, Republic of South Africa
South Korea: S. Korea, S Korea, ROK, R.O.K., Republic of Korea
South Sudan: S. Sudan
Spain
Sri Lanka
Sudan
Suriname
Sweden
Switzerland
Syria: Syrian Arab Republic
Taiwan: Republic of China, Chinese Taipei
Tajikistan
Tanzania: United Republic of Tanzania
Thailand
Togo
Tonga
Trinidad and Tobago: Trinidad & Tobago
Tunisia
Turkey: Türkiye, Turkiye
Turkmenistan
Tuvalu
Uganda
Ukraine: The Ukraine
United Arab Emirates: UAE, U.A.E., the Emirates
United Kingdom: UK, U.K., Britain, Great Britain, United Kingdom of Great Britain and Northern Ireland
United States: US, U.S., USA, U.S.A., America, United States of America, the States
Uruguay
Uzbekistan
Vanuatu
Vatican City: Vatican, Holy See
Venezuela: Bolivarian Republic of Venezuela
Vietnam: Viet Nam
Yemen
Zambia
Zimbabwe
`;
