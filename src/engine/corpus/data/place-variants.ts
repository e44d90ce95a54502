/**
 * Cities that English-language news writes in two ways: the one now usual, then the older or other-language ones. Facts of common
 * knowledge, written by hand. Normalised. Left out: forms that are also other places or things in the news.
 */
export const PLACE_VARIANTS = `
kyiv: kiev
kharkiv: kharkov
lviv: lvov
odesa: odessa
luhansk: lugansk
chernihiv: chernigov
mykolaiv: nikolaev, nikolayev
zaporizhzhia: zaporizhia, zaporozhye, zaporizhzhya
chernobyl: chornobyl
yangon: rangoon
mumbai: bombay
kolkata: calcutta
bengaluru: bangalore
gurugram: gurgaon
thiruvananthapuram: trivandrum
beijing: peking
urumqi: urumchi
almaty: alma ata
chisinau: kishinev
tbilisi: tiflis
raqqa: rakka
homs: hims
deir ezzor: deir al zor, deir ez zor, deir el zour, deir al zour
idlib: idleb
erbil: irbil, arbil
fallujah: falluja
hodeidah: hodeida, hudaydah, al hudaydah
taiz: taizz
marib: maarib
mecca: makkah
medina: madinah
jeddah: jiddah
benghazi: bengazi
misrata: misurata
khan younis: khan yunis
incheon: inchon
busan: pusan
`;
