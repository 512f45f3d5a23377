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
language-zh = Chinese
language-hi = Hindi
language-ta = Tamil
language-ar = Arabic
language-pt = Portuges
language-tet = Tetun

## Kinds of helpers

kind-emergency = Linya para sa emergency
kind-police = Pulis
kind-medical = Tulong-medikal
kind-government_hotline = Linya ng gobyerno
kind-labour_office = Labor office
kind-embassy = Embahada
kind-consulate = Konsulado
kind-legal_aid = Tulong-legal (mga abogado)
kind-ngo = Independiyenteng organisasyon (NGO)
kind-shelter = Ligtas na tuluyan (shelter)
kind-union = Unyon
kind-un_agency = Opisina ng United Nations
kind-nhri = Komisyon sa karapatang pantao
kind-migrant_resource_centre = Sentro para sa migranteng manggagawa
kind-worker_community = Grupo ng mga manggagawa
