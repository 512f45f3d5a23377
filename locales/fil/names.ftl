### Names of countries, languages and kinds of helpers, as this language says them.

## Countries

country-ID = Indonesia
country-MY = Malaysia
country-MM = Myanmar
country-KH = Cambodia
country-TH = Thailand
country-LA = Laos
country-VN = Vietnam
country-PH = Pilipinas
country-SG = Singapore
country-BN = Brunei
country-TL = Timor-Leste
country-BD = Bangladesh
country-NP = Nepal
country-TW = Taiwan
country-HK = Hong Kong

## Languages

language-en = Ingles
language-id = Indonesian
language-ms = Malay
language-my = Burmese
language-km = Khmer
language-th = Thai
language-lo = Lao
language-vi = Vietnamese
language-fil = Filipino (Tagalog)
language-bn = Bengali
language-ne = Nepali

## Kinds of helpers

