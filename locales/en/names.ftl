### Names of countries, languages and kinds of helpers, as this language says them.

## Countries

country-ID = Indonesia
country-MY = Malaysia
country-MM = Myanmar
country-KH = Cambodia
country-TH = Thailand
country-LA = Laos
country-VN = Viet Nam
country-PH = Philippines
country-SG = Singapore
country-BN = Brunei
country-TL = Timor-Leste
country-BD = Bangladesh
country-NP = Nepal
country-TW = Taiwan
country-HK = Hong Kong

## Languages

language-en = English
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
language-pt = Portuguese
language-tet = Tetun

## Kinds of helpers

kind-emergency = Emergency line
kind-police = Police
kind-medical = Medical help
kind-government_hotline = Government line
kind-labour_office = Labour office
kind-embassy = Embassy
kind-consulate = Consulate
kind-legal_aid = Legal aid (lawyers)
kind-ngo = Independent organisation (NGO)
kind-shelter = Shelter
kind-union = Trade union
kind-un_agency = United Nations office
kind-nhri = Human rights commission
kind-migrant_resource_centre = Migrant worker centre
kind-worker_community = Workers' group
