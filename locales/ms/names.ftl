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
language-zh = Cina
language-hi = Hindi
language-ta = Tamil
language-ar = Arab
language-pt = Portugis
language-tet = Tetun

## Kinds of helpers

kind-emergency = Talian kecemasan
kind-police = Polis
kind-medical = Bantuan perubatan
kind-government_hotline = Talian kerajaan
kind-labour_office = Pejabat tenaga kerja
kind-embassy = Kedutaan
kind-consulate = Konsulat
kind-legal_aid = Bantuan guaman (peguam)
kind-ngo = Badan bebas (NGO)
kind-shelter = Rumah perlindungan
kind-union = Kesatuan sekerja
kind-un_agency = Pejabat Bangsa-Bangsa Bersatu (PBB)
kind-nhri = Suruhanjaya hak asasi manusia
kind-migrant_resource_centre = Pusat pekerja migran
kind-worker_community = Kumpulan pekerja
