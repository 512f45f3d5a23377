### Names of countries, languages and kinds of helpers, as this language says them.

## Countries

country-ID = Indonesia
country-MY = Malaysia
country-MM = Myanmar
country-KH = Campuchia
country-TH = Thái Lan
country-LA = Lào
country-VN = Việt Nam
country-PH = Philippines
country-SG = Singapore
country-BN = Brunei
country-TL = Timor-Leste
country-BD = Bangladesh
country-NP = Nepal
country-TW = Đài Loan
country-HK = Hồng Kông

## Languages

language-en = tiếng Anh
language-id = tiếng Indonesia
language-ms = tiếng Mã Lai
language-my = tiếng Miến Điện
language-km = tiếng Khmer
language-th = tiếng Thái
language-lo = tiếng Lào
language-vi = tiếng Việt
language-fil = tiếng Philippines (Tagalog)
language-bn = tiếng Bengal
language-ne = tiếng Nepal

## Kinds of helpers

