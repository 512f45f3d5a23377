### Names of countries, languages and kinds of helpers, as this language says them.

## Countries

country-ID = Indonesia
country-MY = Malaysia
country-MM = Myanmar
country-KH = Kemboja
country-TH = Thailand
country-LA = Laos
country-VN = Vietnam
country-PH = Filipina
country-SG = Singapura
country-BN = Brunei
country-TL = Timor-Leste
country-BD = Bangladesh
country-NP = Nepal
country-TW = Taiwan
country-HK = Hong Kong

## Languages

language-en = Inggeris
language-id = Indonesia
language-ms = Melayu
language-my = Burma (Myanmar)
language-km = Khmer (Kemboja)
language-th = Thai
language-lo = Lao
language-vi = Vietnam
language-fil = Filipina (Tagalog)
language-bn = Bengali (Bangla)
language-ne = Nepal

## Kinds of helpers

