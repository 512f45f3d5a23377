### Names of countries, languages and kinds of helpers, as this language says them.

## Countries

country-ID = Indonesia
country-MY = Malaysia
country-MM = Myanmar
country-KH = Kamboja
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

language-en = Inggris
language-id = Indonesia
language-ms = Melayu
language-my = Burma (Myanmar)
language-km = Khmer (Kamboja)
language-th = Thai
language-lo = Lao
language-vi = Vietnam
language-fil = Filipina (Tagalog)
language-bn = Bengali
language-ne = Nepal
language-zh = Tionghoa
language-hi = Hindi
language-ta = Tamil
language-ar = Arab
language-pt = Portugis
language-tet = Tetun

## Kinds of helpers

kind-emergency = Nomor darurat
kind-police = Polisi
kind-medical = Bantuan medis
kind-government_hotline = Nomor bantuan pemerintah
kind-labour_office = Dinas tenaga kerja
kind-embassy = Kedutaan besar
kind-consulate = Konsulat
kind-legal_aid = Bantuan hukum (pengacara)
kind-ngo = Lembaga independen (LSM)
kind-shelter = Rumah aman
kind-union = Serikat pekerja
kind-un_agency = Kantor Perserikatan Bangsa-Bangsa (PBB)
kind-nhri = Komisi hak asasi manusia
kind-migrant_resource_centre = Pusat pekerja migran
kind-worker_community = Kelompok pekerja
